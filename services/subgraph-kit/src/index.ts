export { checkFilter, type FilterInput } from './arguments/filter.js';
export { codeTitle, type GroupDimension, groupKeys, nameTitle, stretchTitle } from './arguments/groupKey.js';
export {
  type GroupArguments,
  type GroupRequest,
  groupOrder,
  groupRequest,
  tooManyEmptyGroups,
} from './arguments/groupRequest.js';
export type { OrderEntry, OrderedList, OrderField, PagedList, PageOrder } from './arguments/order.js';
export {
  cursorOf,
  type OrderValue,
  type Page,
  type PageArguments,
  type PageRequest,
  pageRequest,
  readPage,
} from './arguments/paging.js';
export { sealedCursor } from './arguments/sealedCursors.js';
export { type ErrorCode, type ErrorCodeName, errorCodes } from './errors/errorCodes.js';
export {
  type ErrorDetail,
  type ErrorExtensions,
  errorMessages,
  graphError,
  requireAtLeast,
  requireAtMost,
  requireOneKey,
  retrySeconds,
} from './errors/errors.js';
export { type FormattedError, formatError } from './errors/formatError.js';
export { bytesOfDocument, bytesOfOperations, bytesOfText } from './execution/documentBytes.js';
export { type Expansion, expansionsOf } from './execution/documentExpansion.js';
export { requestCaches } from './loading/CacheMap.js';
export { EntityCache, openEntityCache } from './loading/EntityCache.js';
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
export type { LoadCounts } from './loading/RevisionLoaders.js';
export { currentRequester } from './loading/requester.js';
export type { Metric, MetricValue } from './observability/metric.js';
export { type Durations, type Metrics, openMetrics } from './observability/metrics.js';
export { type ObservedStatements, observeStatements } from './observability/observedStatements.js';
export type { RanStatement } from './observability/recentStatements.js';
export { openRequestCounts, type RequestCounts } from './observability/requestCounts.js';
export {
  type SpanOptions,
  startTracing,
  type TracingOptions,
  traceAttributes,
  traced,
  traceEnded,
  traceHeaders,
} from './observability/tracing.js';
export { answerLimit, port, processSettings, subgraphDatabaseUrl, subgraphPort } from './process/processSettings.js';
export { type Running, runProcess } from './process/runProcess.js';
export { revisionWatchMilliseconds, runSubgraph, type SubgraphProcess } from './process/runSubgraph.js';
export { ByteBudget } from './responses/ByteBudget.js';
export { type ByteMeter, fieldBytes, leafBytes, unboundedMeter } from './responses/ByteMeter.js';
export { bytesOfMemory, processMemory, shareOfMemory } from './responses/processMemory.js';
export { givenUp, overloaded, type ResponseBounds, ResponseHold, tooLarge } from './responses/ResponseHold.js';
export { openResponseBounds } from './responses/responseBounds.js';
export { readEnvironment } from './settings/environment.js';
export {
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
} from './settings/settings.js';
export {
  type DatabaseState,
  type DataState,
  decodeState,
  RevisionTracker,
  type StateListener,
} from './subgraph/revisionTracker.js';
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
} from './subgraph/subgraph.js';
export { type SubgraphState, subgraphMetrics } from './subgraph/subgraphMetrics.js';
export { encodeViewer, publicViewer, rightsOf, type Viewer } from './subgraph/viewer.js';
export {
  knownAtHeader,
  resultsHeader,
  revisionHeader,
  signatureHeader,
  stateHeader,
  tableRowsHeader,
  viewerHeader,
} from './transport/fetchHeaders.js';
export { fetchBatchLimit } from './transport/fetchRequest.js';
export { HeldRequests } from './transport/heldRequests.js';
export {
  createHttpServer,
  type HttpServerOptions,
  quiet,
  refuseOtherMethods,
  sendError,
} from './transport/httpServer.js';
export { type RawListener, readBody, takeRequests } from './transport/rawRequests.js';
export { requireJsonType } from './transport/requestBody.js';
export { requestIdHeader, requestIdOf } from './transport/requestId.js';
export { createSigner } from './transport/requestSignature.js';
export { isAllowedHost } from './transport/requestTarget.js';
export { resultLinesType } from './transport/resultLines.js';
export { createSubgraphServer, type SubgraphServerOptions } from './transport/subgraphServer.js';
export type { Bilingual } from './values/bilingual.js';
export { codeLabel } from './values/codeLabel.js';
export { Decimal } from './values/exactDecimal.js';
export { groupBy } from './values/groupBy.js';
export { type MaybePromise, mapMaybePromise } from './values/maybePromise.js';
export { isCalendarDate, scalars } from './values/scalars.js';
export { todayInShanghai } from './values/today.js';
export {
  isAdditive,
  isCapacity,
  isCountOfThings,
  isOfAnySize,
  type StatedInUnit,
  type UnitEntry,
  unitOf,
} from './values/units.js';
export { valueResolvers } from './values/valueResolvers.js';
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
} from './values/values.js';
