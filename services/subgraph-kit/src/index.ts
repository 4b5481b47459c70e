export { codeLabel } from './codeLabel.js';
export { bytesOfDocument, bytesOfOperations, bytesOfText } from './documentBytes.js';
export { type Expansion, expansionsOf } from './documentExpansion.js';
export { readEnvironment } from './environment.js';
export { type ErrorCode, type ErrorCodeName, errorCodes } from './errorCodes.js';
export {
  type ErrorDetail,
  type ErrorExtensions,
  errorMessages,
  graphError,
  requireAtLeast,
  requireAtMost,
  requireOneKey,
  retrySeconds,
} from './errors.js';
export { Decimal } from './exactDecimal.js';
export {
  knownAtHeader,
  resultsHeader,
  revisionHeader,
  signatureHeader,
  stateHeader,
  tableRowsHeader,
  viewerHeader,
} from './fetchHeaders.js';
export { fetchBatchLimit } from './fetchRequest.js';
export type { Figure, FigureValue } from './figure.js';
export { checkFilter, type FilterInput } from './filter.js';
export { type FormattedError, formatError } from './formatError.js';
export { groupBy } from './groupBy.js';
export { codeTitle, type GroupDimension, groupKeys, nameTitle, stretchTitle } from './groupKey.js';
export {
  type GroupArguments,
  type GroupRequest,
  groupOrder,
  groupRequest,
  tooManyEmptyGroups,
} from './groupRequest.js';
export { HeldRequests } from './heldRequests.js';
export {
  createHttpServer,
  type HttpServerOptions,
  quiet,
  refuseOtherMethods,
  sendError,
} from './httpServer.js';
export { type DatabaseState, type DataState, decodeState, KnownState, type StateListener } from './knownState.js';
export { requestCaches } from './loading/CacheMap.js';
export { EntityMemory, entityMemory } from './loading/EntityMemory.js';
export { groupsOfLoaders } from './loading/groupsOfLoaders.js';
export {
  type CountLoader,
  type LoaderKinds,
  loaderByArgument,
  loaderKinds,
  loadReferenced,
  type PageLoader,
  type RowLoader,
  type RowsLoader,
} from './loading/loaderKinds.js';
export type { MemoryCounts } from './loading/RevisionLoaders.js';
export { currentRequester } from './loading/requester.js';
export { type MaybePromise, whenThere } from './maybePromise.js';
export { type Durations, type Metrics, openMetrics } from './metrics.js';
export { type ObservedStatements, observeStatements } from './observedStatements.js';
export type { OrderEntry, OrderedList, OrderField, PagedList, PageOrder } from './order.js';
export {
  cursorOf,
  type OrderValue,
  type Page,
  type PageArguments,
  type PageRequest,
  pageRequest,
  readPage,
} from './paging.js';
export { answerLimit, port, processSettings, subgraphDatabaseUrl, subgraphPort } from './processSettings.js';
export { type RawListener, readBody, takeRequests } from './rawRequests.js';
export type { RanStatement } from './recentStatements.js';
export { requireJsonType } from './requestBody.js';
export { openRequestCounts, type RequestCounts } from './requestCounts.js';
export { requestIdHeader, requestIdOf } from './requestId.js';
export { createSigner } from './requestSignature.js';
export { isAllowedHost } from './requestTarget.js';
export { ByteBudget } from './responses/ByteBudget.js';
export { type ByteMeter, fieldBytes, leafBytes, unboundedMeter } from './responses/ByteMeter.js';
export { bytesOfMemory, processMemory, shareOfMemory } from './responses/processMemory.js';
export { givenUp, overloaded, type ResponseBounds, ResponseHold, tooLarge } from './responses/ResponseHold.js';
export { openResponseBounds } from './responses/responseBounds.js';
export { resultLinesType } from './resultLines.js';
export { type Running, runProcess } from './runProcess.js';
export { revisionWatchMilliseconds, runSubgraph, type SubgraphProcess } from './runSubgraph.js';
export { isCalendarDate, scalars } from './scalars.js';
export { sealedCursor } from './sealedCursors.js';
export {
  type Bilingual,
  derivedNumber,
  describeSettings,
  listOf,
  oneOf,
  optionalFile,
  optionalPort,
  optionalText,
  optionalUrl,
  readSettings,
  type Setting,
  SettingsError,
  type SettingValues,
  wholeNumber,
} from './settings.js';
export {
  createSubgraph,
  type DatabaseFault,
  type DatasetImport,
  type Operation,
  type Subgraph,
  type SubgraphDefinition,
  type SubgraphOptions,
  type SubgraphRequest,
  type SubgraphSession,
} from './subgraph.js';
export { type SubgraphState, subgraphFigures } from './subgraphFigures.js';
export { createSubgraphServer, type SubgraphServerOptions } from './subgraphServer.js';
export { todayInShanghai } from './today.js';
export {
  type Step,
  startTracing,
  type TracingOptions,
  traceAttributes,
  traced,
  traceEnded,
  traceHeaders,
} from './tracing.js';
export {
  isAdditive,
  isCapacity,
  isCountOfThings,
  isOfAnySize,
  type StatedInUnit,
  type UnitEntry,
  unitOf,
} from './units.js';
export { valueResolvers } from './valueResolvers.js';
export {
  type Bound,
  type CitationValue,
  citations,
  type DatasetPartValue,
  type DatasetRevisionValue,
  entityReference,
  type GroupKeyValue,
  isTranslated,
  type Locale,
  localized,
  type MoneyValue,
  money,
  moneyText,
  type PeriodValue,
  period,
  periodLabel,
  type QuantityValue,
  quantityText,
  type UnitValue,
} from './values.js';
export { encodeViewer, publicViewer, rightsOf, type Viewer } from './viewer.js';
