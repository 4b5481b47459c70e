import { describeSettings, readSettings, SettingsError } from '@zibo-graph/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { settings } from '../src/environment.js';
import { helpText } from '../src/messages.js';

const faultsOf = (environment: Record<string, string>): string[] => {
  try {
    readSettings(settings, environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message.split('\n');
  }
  return [];
};

describe('the settings', () => {
  it('are all in the help, in Chinese and English', () => {
    for (const [name, { meaning }] of Object.entries(settings)) {
      for (const text of [name, meaning.zh, meaning.en]) expect(helpText()).toContain(text);
    }
    expect(helpText()).toContain(describeSettings(settings));
  });

  it('have their defaults where nothing, or an empty text, is set', () => {
    const values = readSettings(settings, { PORT: '', HOST: '  ', DATABASE_URL: '' });
    expect(values).toMatchObject({ PORT: 4000, HOST: '127.0.0.1', DATA_DIR: './data', LOG_LEVEL: 'info' });
    expect(values.DATABASE_URL).toBeUndefined();
  });

  it('that are wrong are listed all at once, in Chinese and English, without their values', () => {
    const secret = 'mysql://root:secret@host/db';
    const faults = faultsOf({ PORT: '70000', LOG_LEVEL: 'loud', DATABASE_URL: secret, PLANS_URL: 'ftp://host' });
    expect(faults.map((fault) => fault.split('：')[0])).toEqual(['PORT', 'DATABASE_URL', 'LOG_LEVEL', 'PLANS_URL']);
    for (const fault of faults) expect(fault).toMatch(/须为.+。.+ must be .+/);
    expect(faults.join()).not.toMatch(/secret|70000/);
  });

  it.each(['-1', '4000.5', '0x10', '1e3', 'four', '65536'])('take no %s for a port', (PORT) => {
    expect(faultsOf({ PORT })).toHaveLength(1);
  });

  it.each(['localhost:4001', 'http://', '//host', 'postgres://host/db'])(
    'take no %s for the URL of a subgraph',
    (url) => {
      expect(faultsOf({ AGENCIES_URL: url })).toHaveLength(1);
    },
  );

  it('may be lists, separated by commas, each item of which is checked', () => {
    const lists = { CORS_ORIGINS: 'https://a.example, http://b.example:81', TRUSTED_PROXIES: '10.0.0.0/8,::1' };
    expect(readSettings(settings, lists)).toMatchObject({
      CORS_ORIGINS: ['https://a.example', 'http://b.example:81'],
      TRUSTED_PROXIES: ['10.0.0.0/8', '::1'],
    });
    expect(readSettings(settings, {})).toMatchObject({ CORS_ORIGINS: [], TRUSTED_PROXIES: [] });
    const wrong = { CORS_ORIGINS: 'https://a.example,', TRUSTED_PROXIES: '10.0.0.1,proxy' };
    expect(faultsOf(wrong).map((fault) => fault.split('：')[0])).toEqual(['TRUSTED_PROXIES', 'CORS_ORIGINS']);
  });
});
