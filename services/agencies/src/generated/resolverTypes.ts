/* Generated from the SDL and rows.ts by `npm run codegen`. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitValue, QuantityValue, MoneyValue, PeriodValue, CitationValue, FindingValue } from '@zibo-graph/subgraph-kit';
import type { AreaRow, AreaPage, AgencyRow, AgencyPage, AgencyAliasRow, MembershipRow } from '../rows.js';
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
  readonly agency: Maybe<Agency>;
  readonly agencies: Maybe<AgencyConnection>;
  readonly area: Maybe<Area>;
  readonly areas: Maybe<AreaConnection>;
};


export type QueryAgencyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  uscc?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAreaArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAreasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type AreaKind =
  | 'PROVINCE'
  | 'CITY'
  | 'DISTRICT'
  | 'COUNTY'
  | 'ZONE'
  | 'TOWN'
  | 'SUBDISTRICT';

export type AgencyKind =
  | 'PARTY_ORGAN'
  | 'GOVERNMENT_DEPARTMENT'
  | 'VERTICAL'
  | 'MASS_ORGANISATION'
  | 'PUBLIC_INSTITUTION'
  | 'COORDINATING_BODY'
  | 'TOWN_GOVERNMENT'
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

export type AliasKind =
  | 'SHORT_NAME'
  | 'VARIANT'
  | 'PLATE'
  | 'MISPRINT'
  | 'TRUNCATED';

export type MembershipRole =
  | 'CHAIR'
  | 'VICE_CHAIR'
  | 'MEMBER'
  | 'OFFICE'
  | 'SUBSIDIARY';

export type Area = {
  readonly id: Scalars['ID']['output'];
  readonly code: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly shortName: Maybe<Scalars['String']['output']>;
  readonly kind: AreaKind;
  readonly parent: Maybe<Area>;
  readonly children: ReadonlyArray<Area>;
  readonly agencies: AgencyConnection;
  readonly citations: ReadonlyArray<Citation>;
};


export type AreaNameArgs = {
  locale?: InputMaybe<Locale>;
};


export type AreaAgenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly englishNameIsOurs: Scalars['Boolean']['output'];
  readonly shortName: Maybe<Scalars['String']['output']>;
  readonly aliases: ReadonlyArray<AgencyAlias>;
  readonly kind: AgencyKind;
  readonly level: AdministrativeLevel;
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

export type AgencyAlias = {
  readonly name: Scalars['String']['output'];
  readonly kind: AliasKind;
  readonly citations: ReadonlyArray<Citation>;
};

export type Membership = {
  readonly body: Agency;
  readonly member: Maybe<Agency>;
  readonly role: MembershipRole;
  readonly office: Maybe<Scalars['String']['output']>;
  readonly citations: ReadonlyArray<Citation>;
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

export type Document = {
  readonly id: Scalars['ID']['output'];
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
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
  Finding: ResolverTypeWrapper<FindingValue>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AreaKind: AreaKind;
  AgencyKind: AgencyKind;
  AdministrativeLevel: AdministrativeLevel;
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
  Finding: FindingValue;
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Area: AreaRow;
  Agency: AgencyRow;
  AgencyAlias: AgencyAliasRow;
  Membership: MembershipRow;
  AgencyConnection: AgencyPage;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AreaConnection: AreaPage;
  AreaEdge: Omit<AreaEdge, 'node'> & { node: ResolversParentTypes['Area'] };
  Document: { readonly id: string };
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
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>;
  agencies?: Resolver<Maybe<ResolversTypes['AgencyConnection']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, Partial<QueryAreaArgs>>;
  areas?: Resolver<Maybe<ResolversTypes['AreaConnection']>, ParentType, ContextType, Partial<QueryAreasArgs>>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AreaNameArgs, 'locale'>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AreaKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<AreaAgenciesArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AgencyNameArgs, 'locale'>>;
  englishNameIsOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['AgencyAlias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  counterparts?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type AgencyAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyAlias'] = ResolversParentTypes['AgencyAlias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  body?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
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
  Area?: AreaResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  AgencyAlias?: AgencyAliasResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AreaConnection?: AreaConnectionResolvers<ContextType>;
  AreaEdge?: AreaEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
};
