import { describeGraph } from './graphSuite.js';
import { openOneProcess } from './oneProcess.js';

describeGraph('one process', openOneProcess);
