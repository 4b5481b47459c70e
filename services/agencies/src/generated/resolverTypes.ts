/* Generated from the SDL and rows.ts by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitValue, QuantityValue, MoneyValue, PeriodValue, CitationValue, GroupKeyValue, DatasetRevisionValue, DatasetPartValue } from '@zibo-graph/subgraph-kit';
import type { AreaRow, AreaPage, AgencyRow, AgencyPage, AgencyAliasRow, AgencyMatchRow, MembershipRow, SearchHitRow, SearchHitPage, DatasetRow } from '../rows.js';
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
  DateTime: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

export type AreaKind =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'CITY'
  | 'REGION'
  | 'DISTRICT'
  | 'COUNTY'
  | 'COUNTY_LEVEL_CITY'
  | 'ZONE'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'SUBDISTRICT'
  | 'VILLAGE'
  | 'COMMUNITY';

export type AgencyKind =
  | 'PARTY_ORGAN'
  | 'PEOPLES_CONGRESS'
  | 'POLITICAL_CONSULTATIVE_CONFERENCE'
  | 'GOVERNMENT_DEPARTMENT'
  | 'VERTICAL'
  | 'JUDICIAL_ORGAN'
  | 'MILITARY_ORGAN'
  | 'MASS_ORGANISATION'
  | 'SOCIAL_ORGANISATION'
  | 'PUBLIC_INSTITUTION'
  | 'COORDINATING_BODY'
  | 'TOWN_GOVERNMENT'
  | 'VILLAGE_COMMITTEE'
  | 'ZONE_COMMITTEE'
  | 'UTILITY'
  | 'ENTERPRISE'
  | 'MEDIA'
  | 'COLLECTIVE';

export type AdministrativeLevel =
  | 'NATIONAL'
  | 'PROVINCE'
  | 'CITY'
  | 'DISTRICT'
  | 'TOWN'
  | 'NONE';

export type TaskKind =
  | 'TASK'
  | 'KEY_PROJECT'
  | 'ACTION'
  | 'POLICY'
  | 'SAFEGUARD'
  | 'WORK_ITEM';

export type AssignmentRole =
  | 'LEAD'
  | 'RESPONSIBLE'
  | 'SUPPORT'
  | 'SUPERVISOR';

export type ProjectStage =
  | 'IDENTIFICATION'
  | 'PREPARATION'
  | 'IMPLEMENTATION'
  | 'COMPLETION'
  | 'MAINTENANCE'
  | 'SUSPENDED'
  | 'CANCELLED'
  | 'UNKNOWN';

export type Sector =
  | 'EDUCATION'
  | 'HEALTH'
  | 'SOCIAL_CARE'
  | 'ENERGY'
  | 'ENERGY_SOLAR'
  | 'ENERGY_WIND'
  | 'ENERGY_HYDROPOWER'
  | 'ENERGY_BIOMASS'
  | 'ENERGY_GEOTHERMAL'
  | 'COMMUNICATIONS'
  | 'WATER_AND_WASTE'
  | 'GOVERNANCE'
  | 'PUBLIC_SAFETY'
  | 'ECONOMY'
  | 'INDUSTRY_AND_LOGISTICS'
  | 'AGRICULTURE_AND_FORESTRY'
  | 'SCIENCE_AND_TECHNOLOGY'
  | 'CULTURE_SPORTS_AND_RECREATION'
  | 'TRANSPORT'
  | 'TRANSPORT_AIR'
  | 'TRANSPORT_WATER'
  | 'TRANSPORT_RAIL'
  | 'TRANSPORT_ROAD'
  | 'TRANSPORT_URBAN'
  | 'TRANSPORT_LOW_CARBON'
  | 'SOCIAL_HOUSING'
  | 'HOUSING'
  | 'NATURAL_RESOURCES'
  | 'WATER_CONSERVANCY'
  | 'ECOLOGY_AND_ENVIRONMENT'
  | 'FLOOD_PROTECTION'
  | 'OTHER';

export type OrderDirection =
  | 'ASC'
  | 'DESC';

export type NullsPlacement =
  | 'FIRST'
  | 'LAST';

export type IdFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StringFilter = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CodeFilter = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type IntFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DecimalFilter = {
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  readonly ne?: InputMaybe<Scalars['Decimal']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Decimal']['input']>>;
  readonly gte?: InputMaybe<Scalars['Decimal']['input']>;
  readonly gt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly lte?: InputMaybe<Scalars['Decimal']['input']>;
  readonly lt?: InputMaybe<Scalars['Decimal']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DateFilter = {
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  readonly ne?: InputMaybe<Scalars['Date']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BooleanFilter = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AreaKindFilter = {
  readonly eq?: InputMaybe<AreaKind>;
  readonly ne?: InputMaybe<AreaKind>;
  readonly in?: InputMaybe<ReadonlyArray<AreaKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AgencyKindFilter = {
  readonly eq?: InputMaybe<AgencyKind>;
  readonly ne?: InputMaybe<AgencyKind>;
  readonly in?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AdministrativeLevelFilter = {
  readonly eq?: InputMaybe<AdministrativeLevel>;
  readonly ne?: InputMaybe<AdministrativeLevel>;
  readonly in?: InputMaybe<ReadonlyArray<AdministrativeLevel>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TaskKindFilter = {
  readonly eq?: InputMaybe<TaskKind>;
  readonly ne?: InputMaybe<TaskKind>;
  readonly in?: InputMaybe<ReadonlyArray<TaskKind>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AssignmentRoleFilter = {
  readonly eq?: InputMaybe<AssignmentRole>;
  readonly ne?: InputMaybe<AssignmentRole>;
  readonly in?: InputMaybe<ReadonlyArray<AssignmentRole>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProjectStageFilter = {
  readonly eq?: InputMaybe<ProjectStage>;
  readonly ne?: InputMaybe<ProjectStage>;
  readonly in?: InputMaybe<ReadonlyArray<ProjectStage>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SectorFilter = {
  readonly eq?: InputMaybe<Sector>;
  readonly ne?: InputMaybe<Sector>;
  readonly in?: InputMaybe<ReadonlyArray<Sector>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AreaReferenceFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  readonly kind?: InputMaybe<AreaKindFilter>;
};

export type AgencyReferenceFilter = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly kind?: InputMaybe<AgencyKindFilter>;
  readonly level?: InputMaybe<AdministrativeLevelFilter>;
  readonly counterpartOf?: InputMaybe<IdFilter>;
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
  readonly boundLabel: Scalars['String']['output'];
  readonly reported: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};


export type QuantityBoundLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type QuantityTextArgs = {
  locale?: InputMaybe<Locale>;
};

export type Money = {
  readonly amount: Scalars['Decimal']['output'];
  readonly number: Scalars['Float']['output'];
  readonly currency: Scalars['String']['output'];
  readonly bound: Bound;
  readonly boundLabel: Scalars['String']['output'];
  readonly reported: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};


export type MoneyAmountArgs = {
  unit?: InputMaybe<MoneyUnit>;
};


export type MoneyNumberArgs = {
  unit?: InputMaybe<MoneyUnit>;
};


export type MoneyBoundLabelArgs = {
  locale?: InputMaybe<Locale>;
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

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type GroupKey = {
  readonly dimension: Scalars['String']['output'];
  readonly value: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  readonly area: Maybe<Area>;
  readonly agency: Maybe<Agency>;
};


export type GroupKeyLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type GroupFilter = {
  readonly count?: InputMaybe<IntFilter>;
};

export type GroupOrderField =
  | 'COUNT'
  | 'KEY';

export type GroupOrder = {
  readonly field: GroupOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
};

export type DatasetRevision = {
  readonly revision: Scalars['Int']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  readonly rowsAdded: Scalars['Int']['output'];
  readonly rowsSuperseded: Scalars['Int']['output'];
};

export type DatasetPart = {
  readonly revision: Scalars['Int']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  readonly rowCount: Scalars['Int']['output'];
  readonly sources: ReadonlyArray<Maybe<Document>>;
  readonly revisions: ReadonlyArray<DatasetRevision>;
};

export type Query = {
  readonly agency: Maybe<Agency>;
  readonly agencies: Maybe<AgencyConnection>;
  readonly area: Maybe<Area>;
  readonly areas: Maybe<AreaConnection>;
  readonly node: Maybe<Node>;
  readonly nodes: Maybe<ReadonlyArray<Maybe<Node>>>;
  readonly search: Maybe<SearchHitConnection>;
  readonly resolveAgencies: Maybe<ReadonlyArray<AgencyMatch>>;
  readonly datasets: Maybe<ReadonlyArray<Dataset>>;
};


export type QueryAgencyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  uscc?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAgenciesArgs = {
  where?: InputMaybe<AgencyFilter>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAreaArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAreasArgs = {
  where?: InputMaybe<AreaFilter>;
  orderBy?: InputMaybe<ReadonlyArray<AreaOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryResolveAgenciesArgs = {
  names: ReadonlyArray<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryDatasetsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AliasKind =
  | 'SHORT_NAME'
  | 'VARIANT'
  | 'PLATE'
  | 'FORMER_NAME'
  | 'MISPRINT'
  | 'TRUNCATED';

export type MembershipRole =
  | 'CHAIR'
  | 'VICE_CHAIR'
  | 'MEMBER'
  | 'OFFICE'
  | 'SUBSIDIARY';

export type Area = Node & {
  readonly id: Scalars['ID']['output'];
  readonly code: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly nameIsTranslated: Scalars['Boolean']['output'];
  readonly shortName: Maybe<Scalars['String']['output']>;
  readonly kind: AreaKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly parent: Maybe<Area>;
  readonly children: ReadonlyArray<Area>;
  readonly agencies: AgencyConnection;
  readonly citations: ReadonlyArray<Citation>;
};


export type AreaNameArgs = {
  locale?: InputMaybe<Locale>;
};


export type AreaKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type AreaAgenciesArgs = {
  where?: InputMaybe<AgencyFilter>;
  orderBy?: InputMaybe<ReadonlyArray<AgencyOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Agency = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameIsTranslated: Scalars['Boolean']['output'];
  readonly englishNameUnofficial: Scalars['Boolean']['output'];
  readonly shortName: Maybe<Scalars['String']['output']>;
  readonly aliases: ReadonlyArray<AgencyAlias>;
  readonly kind: AgencyKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly level: AdministrativeLevel;
  readonly levelLabel: Scalars['String']['output'];
  readonly area: Maybe<Area>;
  readonly parent: Maybe<Agency>;
  readonly children: ReadonlyArray<Agency>;
  readonly counterparts: ReadonlyArray<Agency>;
  readonly uscc: Maybe<Scalars['String']['output']>;
  readonly memberships: ReadonlyArray<Membership>;
  readonly members: ReadonlyArray<Membership>;
  readonly citations: ReadonlyArray<Citation>;
};


export type AgencyNameArgs = {
  locale?: InputMaybe<Locale>;
};


export type AgencyKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type AgencyLevelLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type AgencyAlias = {
  readonly name: Scalars['String']['output'];
  readonly kind: AliasKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly citations: ReadonlyArray<Citation>;
};


export type AgencyAliasKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Membership = {
  readonly body: Agency;
  readonly member: Maybe<Agency>;
  readonly role: MembershipRole;
  readonly roleLabel: Scalars['String']['output'];
  readonly office: Maybe<Scalars['String']['output']>;
  readonly citations: ReadonlyArray<Citation>;
};


export type MembershipRoleLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type MembershipOfficeArgs = {
  locale?: InputMaybe<Locale>;
};

export type AgencyConnection = {
  readonly nodes: ReadonlyArray<Agency>;
  readonly edges: ReadonlyArray<AgencyEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AgencyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
};

export type AreaConnection = {
  readonly nodes: ReadonlyArray<Area>;
  readonly edges: ReadonlyArray<AreaEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AreaEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Area;
};

export type Document = Node & {
  readonly id: Scalars['ID']['output'];
};

export type AgencyFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AgencyFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<AgencyFilter>>;
  readonly not?: InputMaybe<AgencyFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly shortName?: InputMaybe<StringFilter>;
  readonly uscc?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<AgencyKindFilter>;
  readonly level?: InputMaybe<AdministrativeLevelFilter>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly parent?: InputMaybe<IdFilter>;
  readonly counterpartOf?: InputMaybe<IdFilter>;
  readonly assignments?: InputMaybe<AgencyAssignmentFilter>;
  readonly projects?: InputMaybe<AgencyProjectFilter>;
};

export type AgencyAssignmentFilter = {
  readonly plan?: InputMaybe<IdFilter>;
  readonly role?: InputMaybe<AssignmentRoleFilter>;
  readonly task?: InputMaybe<IdFilter>;
  readonly target?: InputMaybe<IdFilter>;
  readonly taskKind?: InputMaybe<TaskKindFilter>;
};

export type AgencyProjectFilter = {
  readonly id?: InputMaybe<IdFilter>;
  readonly stage?: InputMaybe<ProjectStageFilter>;
  readonly sector?: InputMaybe<SectorFilter>;
  readonly area?: InputMaybe<AreaReferenceFilter>;
  readonly leads?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AreaFilter = {
  readonly and?: InputMaybe<ReadonlyArray<AreaFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<AreaFilter>>;
  readonly not?: InputMaybe<AreaFilter>;
  readonly id?: InputMaybe<IdFilter>;
  readonly code?: InputMaybe<StringFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly kind?: InputMaybe<AreaKindFilter>;
  readonly parent?: InputMaybe<IdFilter>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type AgencyOrderField =
  | 'ID'
  | 'NAME'
  | 'NAME_EN'
  | 'KIND'
  | 'LEVEL'
  | 'AREA';

export type AgencyOrder = {
  readonly field: AgencyOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type AreaOrderField =
  | 'ID'
  | 'CODE'
  | 'NAME'
  | 'NAME_EN';

export type AreaOrder = {
  readonly field: AreaOrderField;
  readonly direction?: InputMaybe<OrderDirection>;
  readonly nulls?: InputMaybe<NullsPlacement>;
};

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type SearchKind =
  | 'AGENCY'
  | 'AREA'
  | 'DOCUMENT'
  | 'PLAN'
  | 'TARGET'
  | 'TASK'
  | 'INDICATOR'
  | 'OBSERVATION'
  | 'DUTY'
  | 'PROGRAMME'
  | 'PROJECT';

export type SearchVia =
  | 'NAME'
  | 'ALIAS'
  | 'NUMBER'
  | 'PINYIN'
  | 'INITIALS'
  | 'TEXT'
  | 'TYPO';

export type SearchHit = {
  readonly node: Maybe<Node>;
  readonly kind: SearchKind;
  readonly kindLabel: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly titleIsTranslated: Scalars['Boolean']['output'];
  readonly matched: Scalars['String']['output'];
  readonly via: SearchVia;
  readonly viaLabel: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
};


export type SearchHitKindLabelArgs = {
  locale?: InputMaybe<Locale>;
};


export type SearchHitTitleArgs = {
  locale?: InputMaybe<Locale>;
};


export type SearchHitViaLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type AgencyMatchVia =
  | 'CANONICAL'
  | 'SHORT_NAME'
  | 'ALIAS'
  | 'TYPO';

export type AgencyMatch = {
  readonly name: Scalars['String']['output'];
  readonly agency: Maybe<Agency>;
  readonly via: Maybe<AgencyMatchVia>;
  readonly viaLabel: Maybe<Scalars['String']['output']>;
  readonly confidence: Scalars['Float']['output'];
  readonly candidates: ReadonlyArray<Agency>;
};


export type AgencyMatchViaLabelArgs = {
  locale?: InputMaybe<Locale>;
};

export type Dataset = {
  readonly name: Scalars['String']['output'];
  readonly agenciesPart: Maybe<DatasetPart>;
};

export type Plan = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Indicator = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Observation = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Target = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Task = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Duty = Node & {
  readonly id: Scalars['ID']['output'];
};

export type TargetReview = Node & {
  readonly id: Scalars['ID']['output'];
};

export type PublishedVerdict = Node & {
  readonly id: Scalars['ID']['output'];
};

export type EvaluationRule = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Finding = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Programme = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Project = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Investment = Node & {
  readonly id: Scalars['ID']['output'];
};

export type Milestone = Node & {
  readonly id: Scalars['ID']['output'];
};

export type ProjectQuantity = Node & {
  readonly id: Scalars['ID']['output'];
};

export type SearchHitConnection = {
  readonly nodes: ReadonlyArray<SearchHit>;
  readonly edges: ReadonlyArray<SearchHitEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchHitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
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
  Area: Area;
  Agency: Agency;
  Dataset: Dataset;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Dataset:
    ( { __typename: 'Dataset' }
    & GraphQLRecursivePick<FederationTypes['Dataset'], {"name":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AreaRow )
    | ( AgencyRow )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
    | ( { readonly id: string } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AreaKind: AreaKind;
  AgencyKind: AgencyKind;
  AdministrativeLevel: AdministrativeLevel;
  TaskKind: TaskKind;
  AssignmentRole: AssignmentRole;
  ProjectStage: ProjectStage;
  Sector: Sector;
  OrderDirection: OrderDirection;
  NullsPlacement: NullsPlacement;
  IdFilter: IdFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  StringFilter: StringFilter;
  CodeFilter: CodeFilter;
  IntFilter: IntFilter;
  DecimalFilter: DecimalFilter;
  DateFilter: DateFilter;
  BooleanFilter: BooleanFilter;
  AreaKindFilter: AreaKindFilter;
  AgencyKindFilter: AgencyKindFilter;
  AdministrativeLevelFilter: AdministrativeLevelFilter;
  TaskKindFilter: TaskKindFilter;
  AssignmentRoleFilter: AssignmentRoleFilter;
  ProjectStageFilter: ProjectStageFilter;
  SectorFilter: SectorFilter;
  AreaReferenceFilter: AreaReferenceFilter;
  AgencyReferenceFilter: AgencyReferenceFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Locale: Locale;
  Bound: Bound;
  MoneyUnit: MoneyUnit;
  Period: ResolverTypeWrapper<PeriodValue>;
  Unit: ResolverTypeWrapper<UnitValue>;
  Quantity: ResolverTypeWrapper<QuantityValue>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Money: ResolverTypeWrapper<MoneyValue>;
  Citation: ResolverTypeWrapper<CitationValue>;
  FindingSeverity: FindingSeverity;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  GroupKey: ResolverTypeWrapper<GroupKeyValue>;
  GroupFilter: GroupFilter;
  GroupOrderField: GroupOrderField;
  GroupOrder: GroupOrder;
  DatasetRevision: ResolverTypeWrapper<DatasetRevisionValue>;
  DatasetPart: ResolverTypeWrapper<DatasetPartValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AliasKind: AliasKind;
  MembershipRole: MembershipRole;
  Area: ResolverTypeWrapper<AreaRow>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  AgencyAlias: ResolverTypeWrapper<AgencyAliasRow>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  AgencyConnection: ResolverTypeWrapper<AgencyPage>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AreaConnection: ResolverTypeWrapper<AreaPage>;
  AreaEdge: ResolverTypeWrapper<Omit<AreaEdge, 'node'> & { node: ResolversTypes['Area'] }>;
  Document: ResolverTypeWrapper<{ readonly id: string }>;
  AgencyFilter: AgencyFilter;
  AgencyAssignmentFilter: AgencyAssignmentFilter;
  AgencyProjectFilter: AgencyProjectFilter;
  AreaFilter: AreaFilter;
  AgencyOrderField: AgencyOrderField;
  AgencyOrder: AgencyOrder;
  AreaOrderField: AreaOrderField;
  AreaOrder: AreaOrder;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  SearchKind: SearchKind;
  SearchVia: SearchVia;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  AgencyMatchVia: AgencyMatchVia;
  AgencyMatch: ResolverTypeWrapper<AgencyMatchRow>;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  Plan: ResolverTypeWrapper<{ readonly id: string }>;
  Indicator: ResolverTypeWrapper<{ readonly id: string }>;
  Observation: ResolverTypeWrapper<{ readonly id: string }>;
  Target: ResolverTypeWrapper<{ readonly id: string }>;
  Task: ResolverTypeWrapper<{ readonly id: string }>;
  Duty: ResolverTypeWrapper<{ readonly id: string }>;
  TargetReview: ResolverTypeWrapper<{ readonly id: string }>;
  PublishedVerdict: ResolverTypeWrapper<{ readonly id: string }>;
  EvaluationRule: ResolverTypeWrapper<{ readonly id: string }>;
  Finding: ResolverTypeWrapper<{ readonly id: string }>;
  Programme: ResolverTypeWrapper<{ readonly id: string }>;
  Project: ResolverTypeWrapper<{ readonly id: string }>;
  Investment: ResolverTypeWrapper<{ readonly id: string }>;
  Milestone: ResolverTypeWrapper<{ readonly id: string }>;
  ProjectQuantity: ResolverTypeWrapper<{ readonly id: string }>;
  SearchHitConnection: ResolverTypeWrapper<SearchHitPage>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  IdFilter: IdFilter;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  StringFilter: StringFilter;
  CodeFilter: CodeFilter;
  IntFilter: IntFilter;
  DecimalFilter: DecimalFilter;
  DateFilter: DateFilter;
  BooleanFilter: BooleanFilter;
  AreaKindFilter: AreaKindFilter;
  AgencyKindFilter: AgencyKindFilter;
  AdministrativeLevelFilter: AdministrativeLevelFilter;
  TaskKindFilter: TaskKindFilter;
  AssignmentRoleFilter: AssignmentRoleFilter;
  ProjectStageFilter: ProjectStageFilter;
  SectorFilter: SectorFilter;
  AreaReferenceFilter: AreaReferenceFilter;
  AgencyReferenceFilter: AgencyReferenceFilter;
  Date: Scalars['Date']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Decimal: Scalars['Decimal']['output'];
  DateTime: Scalars['DateTime']['output'];
  Period: PeriodValue;
  Unit: UnitValue;
  Quantity: QuantityValue;
  Float: Scalars['Float']['output'];
  Money: MoneyValue;
  Citation: CitationValue;
  PageInfo: PageInfo;
  GroupKey: GroupKeyValue;
  GroupFilter: GroupFilter;
  GroupOrder: GroupOrder;
  DatasetRevision: DatasetRevisionValue;
  DatasetPart: DatasetPartValue;
  Query: Record<PropertyKey, never>;
  Area: AreaRow;
  Agency: AgencyRow;
  AgencyAlias: AgencyAliasRow;
  Membership: MembershipRow;
  AgencyConnection: AgencyPage;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AreaConnection: AreaPage;
  AreaEdge: Omit<AreaEdge, 'node'> & { node: ResolversParentTypes['Area'] };
  Document: { readonly id: string };
  AgencyFilter: AgencyFilter;
  AgencyAssignmentFilter: AgencyAssignmentFilter;
  AgencyProjectFilter: AgencyProjectFilter;
  AreaFilter: AreaFilter;
  AgencyOrder: AgencyOrder;
  AreaOrder: AreaOrder;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  SearchHit: SearchHitRow;
  AgencyMatch: AgencyMatchRow;
  Dataset: DatasetRow;
  Plan: { readonly id: string };
  Indicator: { readonly id: string };
  Observation: { readonly id: string };
  Target: { readonly id: string };
  Task: { readonly id: string };
  Duty: { readonly id: string };
  TargetReview: { readonly id: string };
  PublishedVerdict: { readonly id: string };
  EvaluationRule: { readonly id: string };
  Finding: { readonly id: string };
  Programme: { readonly id: string };
  Project: { readonly id: string };
  Investment: { readonly id: string };
  Milestone: { readonly id: string };
  ProjectQuantity: { readonly id: string };
  SearchHitConnection: SearchHitPage;
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type ScansDirectiveArgs = {
  table: Scalars['String']['input'];
  passes: Scalars['Int']['input'];
};

export type ScansDirectiveResolver<Result, Parent, ContextType = Context, Args = ScansDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KnownAtDirectiveArgs = {
  time: Scalars['DateTime']['input'];
};

export type KnownAtDirectiveResolver<Result, Parent, ContextType = Context, Args = KnownAtDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
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
  boundLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuantityBoundLabelArgs, 'locale'>>;
  reported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuantityTextArgs, 'locale'>>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType, RequireFields<MoneyAmountArgs, 'unit'>>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType, RequireFields<MoneyNumberArgs, 'unit'>>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  boundLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyBoundLabelArgs, 'locale'>>;
  reported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MoneyTextArgs, 'locale'>>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CitationNoteArgs, 'locale'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GroupKeyLabelArgs, 'locale'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type DatasetRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetRevision'] = ResolversParentTypes['DatasetRevision']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowsAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsSuperseded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetPart'] = ResolversParentTypes['DatasetPart']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Document']>>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['DatasetRevision']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, Partial<QueryAreaArgs>>;
  areas?: Resolver<Maybe<ResolversTypes['AreaConnection']>, ParentType, ContextType, Partial<QueryAreasArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchHitConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  resolveAgencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgencyMatch']>>, ParentType, ContextType, RequireFields<QueryResolveAgenciesArgs, 'names'>>;
  datasets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Dataset']>>, ParentType, ContextType, Partial<QueryDatasetsArgs>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaNameArgs, 'locale'>>;
  nameIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaKindLabelArgs, 'locale'>>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<AreaAgenciesArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgencyNameArgs, 'locale'>>;
  nameIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  englishNameUnofficial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['AgencyAlias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgencyKindLabelArgs, 'locale'>>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  levelLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgencyLevelLabelArgs, 'locale'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyAlias'] = ResolversParentTypes['AgencyAlias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgencyAliasKindLabelArgs, 'locale'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  body?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MembershipRoleLabelArgs, 'locale'>>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MembershipOfficeArgs, 'locale'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaConnection'] = ResolversParentTypes['AreaConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AreaEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaEdge'] = ResolversParentTypes['AreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Area' | 'Agency' | 'Document' | 'Plan' | 'Indicator' | 'Observation' | 'Target' | 'Task' | 'Duty' | 'TargetReview' | 'PublishedVerdict' | 'EvaluationRule' | 'Finding' | 'Programme' | 'Project' | 'Investment' | 'Milestone' | 'ProjectQuantity', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchHitKindLabelArgs, 'locale'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchHitTitleArgs, 'locale'>>;
  titleIsTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  via?: Resolver<ResolversTypes['SearchVia'], ParentType, ContextType>;
  viaLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SearchHitViaLabelArgs, 'locale'>>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgencyMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyMatch'] = ResolversParentTypes['AgencyMatch']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['AgencyMatchVia']>, ParentType, ContextType>;
  viaLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AgencyMatchViaLabelArgs, 'locale'>>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'], FederationReferenceType extends FederationReferenceTypes['Dataset'] = FederationReferenceTypes['Dataset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dataset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agenciesPart?: Resolver<Maybe<ResolversTypes['DatasetPart']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetReview'] = ResolversParentTypes['TargetReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedVerdict'] = ResolversParentTypes['PublishedVerdict']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationRule'] = ResolversParentTypes['EvaluationRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Investment'] = ResolversParentTypes['Investment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectQuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectQuantity'] = ResolversParentTypes['ProjectQuantity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Period?: PeriodResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  GroupKey?: GroupKeyResolvers<ContextType>;
  DatasetRevision?: DatasetRevisionResolvers<ContextType>;
  DatasetPart?: DatasetPartResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyAlias?: AgencyAliasResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  AgencyMatch?: AgencyMatchResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  TargetReview?: TargetReviewResolvers<ContextType>;
  PublishedVerdict?: PublishedVerdictResolvers<ContextType>;
  EvaluationRule?: EvaluationRuleResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Investment?: InvestmentResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  ProjectQuantity?: ProjectQuantityResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  scans?: ScansDirectiveResolver<any, any, ContextType>;
  knownAt?: KnownAtDirectiveResolver<any, any, ContextType>;
};
