export { readEnvironment } from './environment.js';
export {
  type ErrorCode,
  type ErrorCodeName,
  type ErrorDetail,
  type ErrorExtensions,
  errorCodes,
  errorMessages,
  graphError,
  requireOneKey,
} from './errors.js';
export { type FormattedError, formatError } from './formatError.js';
export {
  createHttpServer,
  type HttpServerOptions,
  quiet,
  refuseOtherMethods,
  requestIdHeader,
  sendError,
} from './httpServer.js';
export {
  type CountLoader,
  countLoader,
  loaderByArgument,
  loadReferenced,
  type PageLoader,
  pageLoader,
  type RowLoader,
  type RowsLoader,
  rowLoader,
  rowsLoader,
} from './loaders.js';
export {
  type OrderValue,
  type Page,
  type PageArguments,
  type PagedList,
  type PageRequest,
  pageRequest,
  readPage,
  toPage,
} from './paging.js';
export { port, processSettings, subgraphDatabaseUrl, subgraphPort } from './processSettings.js';
export { type Running, runProcess } from './runProcess.js';
export { revisionWatchMilliseconds, runSubgraph, type SubgraphProcess } from './runSubgraph.js';
export { isCalendarDate, scalars } from './scalars.js';
export {
  type Bilingual,
  describeSettings,
  optionalUrl,
  readSettings,
  type Setting,
  SettingsError,
  type SettingValues,
  wholeNumber,
} from './settings.js';
export {
  createSubgraph,
  type Operation,
  type Subgraph,
  type SubgraphDefinition,
  type SubgraphRequest,
  type SubgraphSession,
} from './subgraph.js';
export { createSubgraphServer, revisionHeader, type SubgraphServerOptions } from './subgraphServer.js';
export {
  type CitationValue,
  citations,
  entityReference,
  type FindingValue,
  type Locale,
  localized,
  type MoneyValue,
  money,
  moneyText,
  type PeriodValue,
  period,
  type QuantityValue,
  type UnitValue,
  valueResolvers,
} from './values.js';
