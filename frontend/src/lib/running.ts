/** Whether an analysis of this status waits or runs, so that it can still change. */
export const isRunning = (status: string) => status === 'QUEUED' || status === 'RUNNING';
