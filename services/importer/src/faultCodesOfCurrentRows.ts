/** Faults of rows against each other and against what stands in the database: part of `faultCodes`. */
export const faultCodesOfCurrentRows = {
  KEY_REPEATED: {
    zh: '与 {file} 第 {row} 行重复（{key}）',
    en: 'The row has the same {key} as row {row} of {file}',
  },
  FACT_REPEATED: {
    zh: '与 {file} 第 {row} 行是同一件事，出处也相同',
    en: 'The row states the same thing from the same place as row {row} of {file}',
  },
  UNIT_UNLIKE_INDICATOR: {
    zh: '指标 {indicator} 的计量单位是 {unit}',
    en: 'The indicator {indicator} has the unit {unit}',
  },
  LEVEL_DISAGREES: {
    zh: '区域 {area} 的机关级别应为 {level}',
    en: 'An organ of the area {area} is at the level {level}',
  },
  ADDRESSEE_DISAGREES: {
    zh: '“{wording}”指 {expected}，而这个单位是 {found}',
    en: '"{wording}" means {expected}, and this agency is {found}',
  },
  FINDING_WITHOUT_SUBJECT: {
    zh: '没有说明发现所指的对象（finding_subjects）',
    en: 'Nothing says what the finding is about (finding_subjects)',
  },
  COLLECTIVE_DISAGREES: {
    zh: '集合称谓（COLLECTIVE）填 true，其他单位填 false',
    en: 'Write true for a collective addressee (COLLECTIVE), and false for any other agency',
  },
  REFERENCE_LOOP: {
    zh: '沿此列的引用会回到自身：{members}',
    en: 'Following this column leads back to where it began: {members}',
  },
  KEY_IN_OTHER_DATASET: {
    zh: '数据集 {dataset} 中已有这一行（{key}）',
    en: 'A row with this {key} stands in the data set {dataset}',
  },
  REFERENCE_NOT_FOUND: {
    zh: '本次导入的 {table} 中没有这个标识，其他数据集中也没有',
    en: 'Neither {table} of this import nor another data set has a row with this id',
  },
  OWN_CODE_NOT_FOUND: {
    zh: '本次导入的 {table} 中没有这个自带的代码，其他数据集中也没有{hintZh}',
    en: 'Neither {table} of this import nor another data set brings this code{hintEn}',
  },
  OWN_CODE_NEEDLESS: {
    zh: '代码表 {codelist} 已有 {code}（{titleZh}），请用它，不要自带',
    en: 'The codelist {codelist} has {code} ({titleEn}) for it: use that and bring none',
  },
  DATASET_UNKNOWN: {
    zh: '没有名为 {dataset} 的数据集；现有：{known}',
    en: 'There is no data set {dataset}; there are {known}',
  },
  DATASET_RESERVED: {
    zh: '以 {prefix} 开头的名称留给程序自己得出的内容，请另取名称',
    en: 'Names that begin with {prefix} are kept for what the program makes of the data; give the data set another',
  },
  REVISION_UNKNOWN: {
    zh: '数据集 {dataset} 没有 {revision} 这一版；它的各版：{known}',
    en: 'The data set {dataset} has no revision {revision}; its revisions are {known}',
  },
  REVISION_AMBIGUOUS: {
    zh: '各子图的第 {revision} 版不是同一次导入；请写明子图：{known}',
    en: 'Revision {revision} is another import in each subgraph; name the subgraph: {known}',
  },
  NOT_YET_STANDING: {
    zh: '数据集 {dataset} 在 {time} 尚未导入；最早的一版在 {first}。要移除数据集请用 --remove',
    en: 'The data set {dataset} did not stand at {time} yet; its first revision is of {first}. To remove it, use --remove',
  },
  ROW_STILL_REFERRED_TO: {
    zh: '数据集中将不再有这一行，但数据集 {dataset} 的 {table}.{column} 引用它',
    en: 'The data set would no longer hold this row, but {table}.{column} of the data set {dataset} refers to it',
  },
  FAULTS_LEFT_OUT: {
    zh: '此文件中还有 {count} 处 {code}，未逐一列出',
    en: 'There are {count} more faults {code} in this file, which are not listed',
  },
} as const;
