-- Asks the requests of a file, one JSON body a line, in turn; tells the outcome as one line of JSON.
local requests, last = {}, 0

function init(args)
  for body in io.lines(args[1]) do
    requests[#requests + 1] =
      wrk.format('POST', nil, { ['content-type'] = 'application/json', ['accept'] = 'application/json' }, body)
  end
end

function request()
  last = last % #requests + 1
  return requests[last]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"milliseconds":%.1f,"bytes":%d,"p50":%.3f,"p99":%.3f,"failures":%d}\n',
    summary.requests, summary.duration / 1000, summary.bytes, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
