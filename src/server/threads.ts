/**
 * Loaded before everything else: each statement of the facts engine holds a thread of Node's pool until it is answered, and
 * with the usual four an answer waited for its compression until long questions were over. Waiting threads cost nothing.
 */
process.env.UV_THREADPOOL_SIZE ||= '16'
