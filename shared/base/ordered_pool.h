// The one home of threads: works on a stream in parallel and hands the results over in the order of the input.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace zeitstrahl {

// How many threads this machine runs at once; at least 1.
inline unsigned available_cores() { return std::max(1U, std::thread::hardware_concurrency()); }

// Calls `produce` and `consume` on the calling thread and `make_work()` once on each of `jobs` (at least 1) worker
// threads; the work it returns is called with each input. At most 2 * jobs inputs are under way, so memory is bounded
// by them; an input for which `is_heavy` holds is worked on alone. `consume` sees the outputs in input order whatever
// `jobs` is. The first exception, in input order, ends the run and is thrown here.
template <typename Input, typename Output>
void run_ordered(
    unsigned jobs, const std::function<std::optional<Input>()>& produce,
    const std::function<std::function<Output(Input)>()>& make_work, const std::function<void(Output)>& consume,
    const std::function<bool(const Input&)>& is_heavy = [](const Input&) { return false; }) {
  struct Slot {
    std::optional<Input> input;
    std::optional<Output> output;
    std::exception_ptr error;
    bool done = false;
  };
  std::mutex mutex;
  std::condition_variable work_ready;
  std::condition_variable work_done;
  std::deque<Slot*> waiting;
  bool closed = false;

  const auto worker = [&] {
    std::function<Output(Input)> work;
    std::exception_ptr broken;
    try {
      work = make_work();
    } catch (...) {
      broken = std::current_exception();
    }
    std::unique_lock lock(mutex);
    while (true) {
      work_ready.wait(lock, [&] { return closed || !waiting.empty(); });
      if (waiting.empty()) return;
      Slot& slot = *waiting.front();
      waiting.pop_front();
      lock.unlock();
      try {
        if (broken) std::rethrow_exception(broken);
        slot.output = work(std::move(*slot.input));
      } catch (...) {
        slot.error = std::current_exception();
      }
      lock.lock();
      slot.input.reset();
      slot.done = true;
      work_done.notify_all();
    }
  };

  std::deque<Slot> under_way;  // oldest first; a deque, because workers hold addresses
  std::vector<std::jthread> threads;
  const auto close = [&] {
    const std::lock_guard lock(mutex);
    closed = true;
    waiting.clear();
    work_ready.notify_all();
  };
  struct Closer {
    const decltype(close)& call;
    ~Closer() { call(); }
  } const closer{close};  // runs first on the way out, so that the joins of `threads` end, also when something threw
  for (unsigned i = 0; i < std::max(jobs, 1U); ++i) threads.emplace_back(worker);

  const auto hand_over_oldest = [&] {
    {
      std::unique_lock lock(mutex);
      work_done.wait(lock, [&] { return under_way.front().done; });
    }
    Slot slot = std::move(under_way.front());
    under_way.pop_front();
    if (slot.error) std::rethrow_exception(slot.error);
    consume(std::move(*slot.output));
  };

  const auto hand_over_all_but = [&](std::size_t left) {
    while (under_way.size() > left) hand_over_oldest();
  };

  while (std::optional<Input> input = produce()) {
    const bool heavy = is_heavy(*input);
    hand_over_all_but(heavy ? 0 : 2 * threads.size() - 1);
    {
      const std::lock_guard lock(mutex);
      under_way.emplace_back().input = std::move(input);
      waiting.push_back(&under_way.back());
      work_ready.notify_one();
    }
    if (heavy) hand_over_all_but(0);
  }
  hand_over_all_but(0);
}

}  // namespace zeitstrahl
