import { isMacOs, KEY_MAP, KeyCode, KeyMod } from '@graphiql/react';

/**
 * Has the shortcuts that GraphiQL writes as Shift-Ctrl-… be just that: it takes the editor's key `WinCtrl` for Ctrl, which is the
 * Windows key where there is one. To be called before the editors are there.
 */
export function mendShortcuts(): void {
  if (isMacOs) return;
  const keys = { prettify: KeyCode.KeyP, mergeFragments: KeyCode.KeyM, copyQuery: KeyCode.KeyC } as const;
  for (const name of ['prettify', 'mergeFragments', 'copyQuery'] as const) {
    // The editors' actions have the same list.
    (KEY_MAP[name].keybindings as number[])[0] = KeyMod.Shift | KeyMod.CtrlCmd | keys[name];
  }
}
