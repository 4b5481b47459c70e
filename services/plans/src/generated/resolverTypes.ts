/* Generated from the SDL and rows.ts by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitValue, QuantityValue, MoneyValue, PeriodValue, CitationValue } from '@zibo-graph/subgraph-kit';
import type { FindingRow, DocumentRow, DocumentPage, PlanRow, PlanPage, TaskRow, TaskPage, IndicatorRow, IndicatorPage, TargetRow, TargetPage, AssignmentRow, AssignmentPage, DutyRow, ObservationRow, ObservationPage } from '../rows.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type Locale =
  | 'ZH_CN'
  | 'EN';

export type Bound =
  | 'EXACT'
  | 'ABOUT'
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'MORE_THAN'
  | 'LESS_THAN';

export type MoneyUnit =
  | 'YUAN'
  | 'WAN_YUAN'
  | 'YI_YUAN';

export type Period = {
  readonly start: Scalars['Date']['output'];
  readonly end: Scalars['Date']['output'];
  readonly label: Scalars['String']['output'];
  readonly partial: Scalars['Boolean']['output'];
};


export type PeriodLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Unit = {
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly dimension: Scalars['String']['output'];
  readonly per: Maybe<Scalars['String']['output']>;
};


export type UnitNameArgs = {
  locale?: InputMaybe<Locale>;
};

export type Quantity = {
  readonly value: Scalars['Decimal']['output'];
  readonly number: Scalars['Float']['output'];
  readonly upper: Maybe<Scalars['Decimal']['output']>;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly reported: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};


export type QuantityTextArgs = {
  locale?: InputMaybe<Locale>;
};

export type Money = {
  readonly amount: Scalars['Decimal']['output'];
  readonly number: Scalars['Float']['output'];
  readonly currency: Scalars['String']['output'];
  readonly bound: Bound;
  readonly reported: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};


export type MoneyAmountArgs = {
  unit?: InputMaybe<MoneyUnit>;
};


export type MoneyNumberArgs = {
  unit?: InputMaybe<MoneyUnit>;
};


export type MoneyTextArgs = {
  locale?: InputMaybe<Locale>;
};

export type Citation = {
  readonly document: Maybe<Document>;
  readonly locator: Scalars['String']['output'];
  readonly reported: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
};


export type CitationNoteArgs = {
  locale?: InputMaybe<Locale>;
};

export type FindingSeverity =
  | 'INFO'
  | 'WARNING'
  | 'ERROR';

export type Finding = {
  readonly id: Scalars['ID']['output'];
  readonly rule: Scalars['String']['output'];
  readonly ruleTitle: Scalars['String']['output'];
  readonly severity: FindingSeverity;
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
  readonly citations: ReadonlyArray<Citation>;
};


export type FindingRuleTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type FindingMessageArgs = {
  locale?: InputMaybe<Locale>;
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly document: Maybe<Document>;
  readonly documents: Maybe<DocumentConnection>;
  readonly plan: Maybe<Plan>;
  readonly plans: Maybe<PlanConnection>;
  readonly target: Maybe<Target>;
  readonly targets: Maybe<TargetConnection>;
  readonly task: Maybe<Task>;
  readonly tasks: Maybe<TaskConnection>;
  readonly indicator: Maybe<Indicator>;
  readonly indicators: Maybe<IndicatorConnection>;
  readonly observations: Maybe<ObservationConnection>;
  readonly findings: Maybe<ReadonlyArray<Finding>>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTargetArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFindingsArgs = {
  where?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['ID']['input']>;
};

export type FindingFilter = {
  readonly rule?: InputMaybe<CodeFilter>;
  readonly severity?: InputMaybe<FindingSeverityFilter>;
  readonly subject?: InputMaybe<IdFilter>;
};

export type CodeFilter = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type FindingSeverityFilter = {
  readonly eq?: InputMaybe<FindingSeverity>;
  readonly in?: InputMaybe<ReadonlyArray<FindingSeverity>>;
};

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type DocumentKind =
  | 'PLAN'
  | 'OPINION'
  | 'NOTICE'
  | 'PROGRAMME'
  | 'REGULATION'
  | 'ANNOUNCEMENT'
  | 'EVALUATION_REPORT'
  | 'STANDARD'
  | 'GAZETTE'
  | 'PRESS'
  | 'PRESS_CONFERENCE'
  | 'REFERENCE'
  | 'OTHER';

export type TaskKind =
  | 'TASK'
  | 'KEY_PROJECT'
  | 'SAFEGUARD'
  | 'WORK_ITEM';

export type TargetKind =
  | 'QUANTITATIVE'
  | 'QUALITATIVE';

export type Comparator =
  | 'LT'
  | 'LTE'
  | 'EQ'
  | 'GTE'
  | 'GT'
  | 'BETWEEN';

export type AssignmentRole =
  | 'LEAD'
  | 'RESPONSIBLE'
  | 'SUPPORT'
  | 'SUPERVISOR';

export type Measure =
  | 'LEVEL'
  | 'FLOW'
  | 'CUMULATIVE'
  | 'CHANGE'
  | 'RANK'
  | 'SHARE';

export type Direction =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER'
  | 'NEUTRAL';

export type Topic =
  | 'NATURAL_DISASTER'
  | 'ACCIDENT'
  | 'PUBLIC_HEALTH'
  | 'SOCIAL_SECURITY'
  | 'EMERGENCY_COMMAND'
  | 'MONITORING'
  | 'SUPPLIES'
  | 'RESCUE_FORCES'
  | 'MEDICAL_RESCUE'
  | 'TRANSPORT_SUPPORT'
  | 'COMMUNICATIONS'
  | 'TECHNOLOGY'
  | 'GRASSROOTS'
  | 'CHILDCARE'
  | 'URBAN_CONSTRUCTION'
  | 'TRANSPORT'
  | 'RURAL'
  | 'DIGITAL'
  | 'CULTURE'
  | 'ECONOMY'
  | 'GOVERNANCE';

export type Document = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly documentNumber: Maybe<Scalars['String']['output']>;
  readonly kind: DocumentKind;
  readonly issuer: Maybe<Agency>;
  readonly issuedOn: Maybe<Scalars['Date']['output']>;
  readonly publishedOn: Maybe<Scalars['Date']['output']>;
  readonly published: Maybe<Scalars['PartialDate']['output']>;
  readonly yearInferred: Scalars['Boolean']['output'];
  readonly indexNumber: Maybe<Scalars['String']['output']>;
  readonly url: Maybe<Scalars['String']['output']>;
  readonly basedOn: ReadonlyArray<Document>;
  readonly citedBy: ReadonlyArray<Document>;
  readonly plan: Maybe<Plan>;
};


export type DocumentTitleArgs = {
  locale?: InputMaybe<Locale>;
};

export type Plan = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly document: Document;
  readonly area: Maybe<Area>;
  readonly issuer: Maybe<Agency>;
  readonly period: Period;
  readonly basedOn: ReadonlyArray<Plan>;
  readonly targets: TargetConnection;
  readonly tasks: TaskConnection;
  readonly duties: ReadonlyArray<Duty>;
  readonly citations: ReadonlyArray<Citation>;
};


export type PlanTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type PlanTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PlanTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Indicator = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly definition: Maybe<Scalars['String']['output']>;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly topic: Topic;
  readonly observations: ObservationConnection;
  readonly targets: ReadonlyArray<Target>;
};


export type IndicatorNameArgs = {
  locale?: InputMaybe<Locale>;
};


export type IndicatorDefinitionArgs = {
  locale?: InputMaybe<Locale>;
};


export type IndicatorObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Observation = {
  readonly id: Scalars['ID']['output'];
  readonly indicator: Indicator;
  readonly area: Maybe<Area>;
  readonly agency: Maybe<Agency>;
  readonly period: Maybe<Period>;
  readonly asOf: Maybe<Scalars['Date']['output']>;
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly comparedWith: Maybe<Period>;
  readonly citations: ReadonlyArray<Citation>;
  readonly conflictsWith: ReadonlyArray<Observation>;
};

export type Target = {
  readonly id: Scalars['ID']['output'];
  readonly plan: Plan;
  readonly number: Maybe<Scalars['String']['output']>;
  readonly box: Maybe<Scalars['String']['output']>;
  readonly heading: Maybe<Scalars['String']['output']>;
  readonly statement: Scalars['String']['output'];
  readonly kind: TargetKind;
  readonly comparator: Maybe<Comparator>;
  readonly quantity: Maybe<Quantity>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly period: Maybe<Period>;
  readonly topic: Topic;
  readonly indicator: Maybe<Indicator>;
  readonly assignments: ReadonlyArray<Assignment>;
  readonly citations: ReadonlyArray<Citation>;
};


export type TargetHeadingArgs = {
  locale?: InputMaybe<Locale>;
};


export type TargetStatementArgs = {
  locale?: InputMaybe<Locale>;
};

export type Task = {
  readonly id: Scalars['ID']['output'];
  readonly plan: Plan;
  readonly parent: Maybe<Task>;
  readonly number: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly section: Maybe<Scalars['String']['output']>;
  readonly kind: TaskKind;
  readonly assignments: ReadonlyArray<Assignment>;
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  readonly children: ReadonlyArray<Task>;
  readonly citations: ReadonlyArray<Citation>;
};


export type TaskTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type TaskSectionArgs = {
  locale?: InputMaybe<Locale>;
};

export type Assignment = {
  readonly agency: Maybe<Agency>;
  readonly role: AssignmentRole;
  readonly inherited: Scalars['Boolean']['output'];
  readonly collective: Scalars['Boolean']['output'];
  readonly wording: Scalars['String']['output'];
  readonly duty: Maybe<Scalars['String']['output']>;
  readonly task: Maybe<Task>;
  readonly target: Maybe<Target>;
  readonly plan: Plan;
  readonly citations: ReadonlyArray<Citation>;
};


export type AssignmentDutyArgs = {
  locale?: InputMaybe<Locale>;
};

export type Duty = {
  readonly id: Scalars['ID']['output'];
  readonly plan: Plan;
  readonly agency: Maybe<Agency>;
  readonly text: Scalars['String']['output'];
  readonly citations: ReadonlyArray<Citation>;
};


export type DutyTextArgs = {
  locale?: InputMaybe<Locale>;
};

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly assignments: Maybe<AssignmentConnection>;
  readonly targets: Maybe<TargetConnection>;
  readonly tasks: Maybe<TaskConnection>;
  readonly duties: Maybe<ReadonlyArray<Duty>>;
  readonly observations: Maybe<ObservationConnection>;
};


export type AgencyAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Area = {
  readonly id: Scalars['ID']['output'];
  readonly plans: Maybe<PlanConnection>;
  readonly targets: Maybe<TargetConnection>;
  readonly observations: Maybe<ObservationConnection>;
};


export type AreaPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AreaObservationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type DocumentConnection = {
  readonly nodes: ReadonlyArray<Document>;
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type PlanConnection = {
  readonly nodes: ReadonlyArray<Plan>;
  readonly edges: ReadonlyArray<PlanEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PlanEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Plan;
};

export type IndicatorConnection = {
  readonly nodes: ReadonlyArray<Indicator>;
  readonly edges: ReadonlyArray<IndicatorEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IndicatorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Indicator;
};

export type ObservationConnection = {
  readonly nodes: ReadonlyArray<Observation>;
  readonly edges: ReadonlyArray<ObservationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ObservationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Observation;
};

export type TargetConnection = {
  readonly nodes: ReadonlyArray<Target>;
  readonly edges: ReadonlyArray<TargetEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TargetEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Target;
};

export type TaskConnection = {
  readonly nodes: ReadonlyArray<Task>;
  readonly edges: ReadonlyArray<TaskEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TaskEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Task;
};

export type AssignmentConnection = {
  readonly nodes: ReadonlyArray<Assignment>;
  readonly edges: ReadonlyArray<AssignmentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AssignmentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Assignment;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Document: Document;
  Plan: Plan;
  Indicator: Indicator;
  Observation: Observation;
  Target: Target;
  Task: Task;
  Duty: Duty;
  Agency: Agency;
  Area: Area;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Document:
    ( { __typename: 'Document' }
    & GraphQLRecursivePick<FederationTypes['Document'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Target:
    ( { __typename: 'Target' }
    & GraphQLRecursivePick<FederationTypes['Target'], {"id":true}> );
  Task:
    ( { __typename: 'Task' }
    & GraphQLRecursivePick<FederationTypes['Task'], {"id":true}> );
  Duty:
    ( { __typename: 'Duty' }
    & GraphQLRecursivePick<FederationTypes['Duty'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Locale: Locale;
  Bound: Bound;
  MoneyUnit: MoneyUnit;
  Period: ResolverTypeWrapper<PeriodValue>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Unit: ResolverTypeWrapper<UnitValue>;
  Quantity: ResolverTypeWrapper<QuantityValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Money: ResolverTypeWrapper<MoneyValue>;
  Citation: ResolverTypeWrapper<CitationValue>;
  FindingSeverity: FindingSeverity;
  Finding: ResolverTypeWrapper<FindingRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  FindingFilter: FindingFilter;
  CodeFilter: CodeFilter;
  FindingSeverityFilter: FindingSeverityFilter;
  IdFilter: IdFilter;
  DocumentKind: DocumentKind;
  TaskKind: TaskKind;
  TargetKind: TargetKind;
  Comparator: Comparator;
  AssignmentRole: AssignmentRole;
  Measure: Measure;
  Direction: Direction;
  Topic: Topic;
  Document: ResolverTypeWrapper<DocumentRow>;
  Plan: ResolverTypeWrapper<PlanRow>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  Observation: ResolverTypeWrapper<ObservationRow>;
  Target: ResolverTypeWrapper<TargetRow>;
  Task: ResolverTypeWrapper<TaskRow>;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  Duty: ResolverTypeWrapper<DutyRow>;
  Agency: ResolverTypeWrapper<{ readonly id: string }>;
  Area: ResolverTypeWrapper<{ readonly id: string }>;
  DocumentConnection: ResolverTypeWrapper<DocumentPage>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  PlanConnection: ResolverTypeWrapper<PlanPage>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  IndicatorConnection: ResolverTypeWrapper<IndicatorPage>;
  IndicatorEdge: ResolverTypeWrapper<Omit<IndicatorEdge, 'node'> & { node: ResolversTypes['Indicator'] }>;
  ObservationConnection: ResolverTypeWrapper<ObservationPage>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  TargetConnection: ResolverTypeWrapper<TargetPage>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TaskConnection: ResolverTypeWrapper<TaskPage>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  AssignmentConnection: ResolverTypeWrapper<AssignmentPage>;
  AssignmentEdge: ResolverTypeWrapper<Omit<AssignmentEdge, 'node'> & { node: ResolversTypes['Assignment'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Decimal: Scalars['Decimal']['output'];
  Period: PeriodValue;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Unit: UnitValue;
  Quantity: QuantityValue;
  Float: Scalars['Float']['output'];
  Money: MoneyValue;
  Citation: CitationValue;
  Finding: FindingRow;
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  FindingFilter: FindingFilter;
  CodeFilter: CodeFilter;
  FindingSeverityFilter: FindingSeverityFilter;
  IdFilter: IdFilter;
  Document: DocumentRow;
  Plan: PlanRow;
  Indicator: IndicatorRow;
  Observation: ObservationRow;
  Target: TargetRow;
  Task: TaskRow;
  Assignment: AssignmentRow;
  Duty: DutyRow;
  Agency: { readonly id: string };
  Area: { readonly id: string };
  DocumentConnection: DocumentPage;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  PlanConnection: PlanPage;
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  IndicatorConnection: IndicatorPage;
  IndicatorEdge: Omit<IndicatorEdge, 'node'> & { node: ResolversParentTypes['Indicator'] };
  ObservationConnection: ObservationPage;
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  TargetConnection: TargetPage;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TaskConnection: TaskPage;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  AssignmentConnection: AssignmentPage;
  AssignmentEdge: Omit<AssignmentEdge, 'node'> & { node: ResolversParentTypes['Assignment'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PeriodLabelArgs, 'locale'>>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitNameArgs, 'locale'>>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuantityTextArgs, 'locale'>>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, RequireFields<MoneyAmountArgs, 'unit'>>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType, RequireFields<MoneyNumberArgs, 'unit'>>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyTextArgs, 'locale'>>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CitationNoteArgs, 'locale'>>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingRuleTitleArgs, 'locale'>>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingMessageArgs, 'locale'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<Maybe<ResolversTypes['DocumentConnection']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  plans?: Resolver<Maybe<ResolversTypes['PlanConnection']>, ParentType, ContextType, Partial<QueryPlansArgs>>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType, RequireFields<QueryTargetArgs, 'id'>>;
  targets?: Resolver<Maybe<ResolversTypes['TargetConnection']>, ParentType, ContextType, Partial<QueryTargetsArgs>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<QueryTasksArgs>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<Maybe<ResolversTypes['IndicatorConnection']>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<QueryObservationsArgs>>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Finding']>>, ParentType, ContextType, Partial<QueryFindingsArgs>>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'], FederationReferenceType extends FederationReferenceTypes['Document'] = FederationReferenceTypes['Document']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Document']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentTitleArgs, 'locale'>>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  yearInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  indexNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlanTitleArgs, 'locale'>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, Partial<PlanTargetsArgs>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<PlanTasksArgs>>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IndicatorNameArgs, 'locale'>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<IndicatorDefinitionArgs, 'locale'>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<IndicatorObservationsArgs>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  comparedWith?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'], FederationReferenceType extends FederationReferenceTypes['Target'] = FederationReferenceTypes['Target']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Target']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  box?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TargetHeadingArgs, 'locale'>>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TargetStatementArgs, 'locale'>>;
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task'], FederationReferenceType extends FederationReferenceTypes['Task'] = FederationReferenceTypes['Task']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Task']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TaskTitleArgs, 'locale'>>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TaskSectionArgs, 'locale'>>;
  kind?: Resolver<ResolversTypes['TaskKind'], ParentType, ContextType>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssignmentRole'], ParentType, ContextType>;
  inherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssignmentDutyArgs, 'locale'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty'], FederationReferenceType extends FederationReferenceTypes['Duty'] = FederationReferenceTypes['Duty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Duty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DutyTextArgs, 'locale'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['AssignmentConnection']>, ParentType, ContextType, Partial<AgencyAssignmentsArgs>>;
  targets?: Resolver<Maybe<ResolversTypes['TargetConnection']>, ParentType, ContextType, Partial<AgencyTargetsArgs>>;
  tasks?: Resolver<Maybe<ResolversTypes['TaskConnection']>, ParentType, ContextType, Partial<AgencyTasksArgs>>;
  duties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Duty']>>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<AgencyObservationsArgs>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plans?: Resolver<Maybe<ResolversTypes['PlanConnection']>, ParentType, ContextType, Partial<AreaPlansArgs>>;
  targets?: Resolver<Maybe<ResolversTypes['TargetConnection']>, ParentType, ContextType, Partial<AreaTargetsArgs>>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, Partial<AreaObservationsArgs>>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Period?: PeriodResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
};
