#include "base/ordered_pool.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace zeitstrahl {

namespace {

// Squares 1 to `count`; calls `watch` with each input on the worker's thread.
std::vector<int> squares(
    unsigned jobs, int count, const std::function<void(int)>& watch = [](int) {}) {
  std::vector<int> results;
  int next = 0;
  run_ordered<int, int>(
      jobs, [&]() -> std::optional<int> { return next < count ? std::optional(++next) : std::nullopt; },
      [&]() -> std::function<int(int)> {
        return [&](int number) {
          watch(number);
          return number * number;
        };
      },
      [&](int square) { results.push_back(square); });
  return results;
}

}  // namespace

TEST_CASE("results come in the order of the input whatever the number of jobs", "[base]") {
  const std::vector<int> expected = squares(1, 500);
  REQUIRE(expected.size() == 500);
  CHECK(expected.back() == 250000);
  for (const unsigned jobs : {0U, 2U, 3U, 8U}) CHECK(squares(jobs, 500) == expected);
  CHECK(squares(2, 0).empty());
}

TEST_CASE("no more than twice the jobs are under way", "[base]") {
  std::atomic<int> most = 0;
  std::atomic<int> started = 0;
  std::atomic<int> consumed = 0;
  int next = 0;
  run_ordered<int, int>(
      2, [&]() -> std::optional<int> { return next < 100 ? std::optional(++next) : std::nullopt; },
      [&]() -> std::function<int(int)> {
        return [&](int number) {
          most = std::max(most.load(), ++started - consumed.load());
          return number;
        };
      },
      [&](int) { ++consumed; });
  CHECK(most <= 5);  // four, and the one that is just being handed over
}

TEST_CASE("a heavy input is worked on alone, in its turn", "[base]") {
  std::atomic<int> at_work = 0;
  bool shared = false;
  std::vector<int> results;
  int next = 0;
  run_ordered<int, int>(
      4, [&]() -> std::optional<int> { return next < 200 ? std::optional(++next) : std::nullopt; },
      [&]() -> std::function<int(int)> {
        return [&](int number) {
          ++at_work;
          for (int i = 0; i < 100 && number % 10 == 0; ++i) {
            std::this_thread::yield();
            shared |= at_work > 1;
          }
          --at_work;
          return number;
        };
      },
      [&](int number) { results.push_back(number); }, [](const int& number) { return number % 10 == 0; });
  CHECK_FALSE(shared);
  CHECK(results.size() == 200);
  CHECK(std::is_sorted(results.begin(), results.end()));
}

TEST_CASE("an exception in the work ends the run and is thrown to the caller", "[base]") {
  CHECK_THROWS_WITH(squares(2, 100,
                            [](int number) {
                              if (number == 40) throw std::runtime_error("forty");
                            }),
                    "forty");
}

TEST_CASE("an exception while workers are set up, or while results are taken, ends the run", "[base]") {
  const auto one_by_one = [next = 0]() mutable -> std::optional<int> {
    return next < 50 ? std::optional(++next) : std::nullopt;
  };
  const auto identity = []() -> std::function<int(int)> { return [](int number) { return number; }; };
  const auto broken = []() -> std::function<int(int)> { throw std::runtime_error("no worker"); };
  CHECK_THROWS_WITH((run_ordered<int, int>(2, one_by_one, broken, [](int) {})), "no worker");
  CHECK_THROWS_WITH((run_ordered<int, int>(2, one_by_one, identity,
                                           [](int number) {
                                             if (number == 7) throw std::runtime_error("seven");
                                           })),
                    "seven");
}

}  // namespace zeitstrahl
