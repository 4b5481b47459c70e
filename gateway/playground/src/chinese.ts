import { editorTexts } from './chineseInEditors.js';

/** The texts of GraphiQL in Chinese, by the English that GraphiQL writes; what is not here stays English. */
export const texts: Readonly<Record<string, string>> = {
  'Add favorite': '收藏',
  'Adjust how the interface appears.': '调整界面外观。',
  'All Schema Types': '全部类型',
  Arguments: '参数',
  Clear: '清空',
  'Clear data': '清除数据',
  'Clear storage': '清除本地存储',
  Cleared: '已清空',
  'Cleared data': '已清除',
  'Close Tab': '关闭标签页',
  'Close dialog': '关闭对话框',
  'Copy query': '复制查询',
  Dark: '深色',
  'Delete from history': '从历史中删除',
  Deprecated: '已弃用',
  'Deprecated Arguments': '已弃用的参数',
  'Deprecated Enum Values': '已弃用的枚举值',
  'Deprecated Fields': '已弃用的字段',
  Directives: '指令',
  Docs: '文档',
  'Documentation Explorer': '图谱文档',
  'Edit label': '编辑标签',
  'Editor Commands': '编辑器命令',
  'Enum Values': '枚举值',
  'Error fetching schema': '读取图谱结构失败',
  'Execute query': '执行查询',
  Failed: '失败',
  'Failed to Clear': '清空失败',
  'A GraphQL schema provides a root type for each kind of operation.': '图谱结构为每类操作提供一个根类型。',
  Fields: '字段',
  Function: '功能',
  Headers: '请求头',
  History: '历史',
  Implementations: '实现它的类型',
  Implements: '实现的接口',
  Light: '浅色',
  'Merge fragments definitions into operation definition': '将片段并入查询',
  'Merge fragments into query': '将片段并入查询',
  'Monaco editor shortcuts': 'Monaco 编辑器的快捷键',
  'New tab': '新建标签页',
  'No GraphQL schema available': '没有可用的图谱结构',
  'No results found': '没有结果',
  Off: '关',
  On: '开',
  'Only enable if you trust this device.': '仅在可信的设备上启用。',
  'Open settings dialog': '设置',
  'Open short keys dialog': '快捷键',
  'Open the Command Palette (you must have focus in the editor)': '打开命令面板（光标须在编辑器内）',
  'Operation Editor': '查询编辑器',
  'Other results': '其他结果',
  'Persist headers': '保存请求头',
  'Prettify editors': '整理格式',
  'Prettify query': '整理格式',
  'Re-fetch GraphQL schema': '重新读取图谱结构',
  'Re-fetch schema using introspection': '重新读取图谱结构',
  'Remove all locally stored data and start fresh.': '删除保存在本机浏览器中的全部数据，重新开始。',
  'Remove favorite': '取消收藏',
  'Possible Types': '可能的类型',
  'Result Window': '结果',
  'Root Types': '根类型',
  Save: '保存',
  'Save headers upon reloading.': '重新打开页面时保留请求头。',
  'Search in documentation': '在文档中搜索',
  'Search in editor': '在编辑器中搜索',
  'Select active operation': '选择标签页',
  'Set active': '打开',
  Settings: '设置',
  'Short Key': '按键',
  'Short Keys': '快捷键',
  'Show Deprecated Arguments': '显示已弃用的参数',
  'Show Deprecated Fields': '显示已弃用的字段',
  'Show Deprecated Values': '显示已弃用的值',
  System: '跟随系统',
  Theme: '主题',
  'This modal lets you adjust header persistence, interface theme, and clear local storage.':
    '在此设置请求头的保存、界面主题，或清除本地存储。',
  'This modal provides a list of available keyboard shortcuts and their functions.': '可用的快捷键及其功能。',
  Type: '类型',
  'Type a label': '输入标签',
  Variables: '变量',
  'editor tools': '变量与请求头',
};

/** Texts that GraphiQL puts together of parts. */
const patterns: readonly [RegExp, (...parts: string[]) => string][] = [
  [/^This Graph$/, () => '本编辑器（Graph'],
  [/^QL editor uses$/, () => 'QL）使用'],
  [
    /^, with keybindings similar to VS Code\. See the full list of shortcuts for$/,
    () => '，按键与 VS Code 相近。全部快捷键见',
  ],
  [/^or$/, () => '或'],
  // Icons are named for their components, whose names do not outlive the build; their buttons have names of their own.
  [/^[a-z ]+ icon$/i, () => ''],
  [/^Schema is invalid: (.*)$/s, (reason) => `图谱结构不合法：${reason}`],
  [/^(query|mutation|subscription|directive)s?: ?$/, (kind) => `${kind}：`],
  [/^Stop query \((.+)\)$/, (keys) => `停止查询（${keys}）`],
  [/^Search (.+)\.\.\.$/, (place) => `在 ${toChinese(place)} 中搜索…`],
  [/^Go back to (.+)$/, (place) => `返回 ${toChinese(place)}`],
  [/^Show (.+)$/, (what) => `显示${toChinese(what)}`],
  [/^Hide (.+)$/, (what) => `隐藏${toChinese(what)}`],
  [/^(.+) \(([^()]*(?:Ctrl|Cmd|⌘)[^()]*)\)$/, (what, keys) => `${toChinese(what)}（${keys}）`],
];

/** A text of GraphiQL's interface in Chinese; the text itself if it is none of them. */
export function toChinese(text: string): string {
  const known = texts[text] ?? editorTexts[text];
  if (known !== undefined) return known;
  for (const [pattern, chinese] of patterns) {
    const parts = pattern.exec(text);
    if (parts) return chinese(...parts.slice(1));
  }
  return text;
}
