// What a start of Node costs by itself.
process.exitCode = 0
