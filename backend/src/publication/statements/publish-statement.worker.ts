import type { PublishedGroupCounts } from '../../disclosure/closed/publish-statement';
import { countStatement, type StatementTask } from './statement-counts';

export default (task: StatementTask): readonly PublishedGroupCounts[] => countStatement(task);
