-- Sends requests that were signed beforehand: one `Authorization` header a line of the file named first; the target
-- is named second. At the end it writes one line of JSON.

local requests, next_one = {}, 0

function init(arguments)
  for authorization in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("GET", arguments[2], { Authorization = authorization })
  end
end

function request()
  next_one = next_one + 1
  -- Out of requests, the first one is sent again, and the server's refusal of it shows.
  return requests[next_one] or requests[1]
end

function done(summary)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format(
    '{"requests": %d, "microseconds": %d, "failed": %d}\n', summary.requests, summary.duration, failed
  ))
end
