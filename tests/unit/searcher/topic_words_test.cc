#include "searcher/timeline/topic_words.h"

#include <catch2/catch.hpp>

#include "searcher/timeline/surroundings.h"
#include "searcher/timeline/topic_vocabulary.h"
#include "unit/store/sample.h"

namespace zeitstrahl {

namespace {

// A topic of "brücke" (or "brückenbau", or "bogen" of "steg") and of "hafenausbau", made of "hafen" and "ausbau".
constexpr std::uint16_t bridge = 10;
constexpr std::uint16_t bridge_building = 11;
constexpr std::uint16_t extension_of_harbour = 20;
constexpr std::uint16_t harbour = 21;
constexpr std::uint16_t extension = 22;
constexpr std::uint16_t other = 99;

TopicWords topic() {
  return TopicWords({{.weight = 1, .hashes = {bridge}, .compounds = {bridge_building}},
                     {.weight = 3, .hashes = {extension_of_harbour}, .together = {{harbour, extension}}}});
}

float share_named_by(const std::vector<std::uint16_t>& words) { return topic().share_of(topic().named_by(words)); }

std::string packed(const std::vector<std::vector<std::uint16_t>>& paragraphs,
                   const std::vector<std::uint16_t>& title = {}) {
  std::vector<StoredPassage> passages{{0, title}};
  std::uint32_t begin = 0;
  for (const auto& words : paragraphs) {
    passages.push_back({begin, words});
    begin += 100;
  }
  return pack_passages(passages);
}

Event event_at(std::uint32_t begin) {
  Event event;
  event.range = {begin, begin + 10};
  return event;
}

}  // namespace

TEST_CASE("a topic is named by its words and by compounds with them, the rare ones more", "[searcher]") {
  CHECK(share_named_by({other}) == 0);
  CHECK(share_named_by({bridge}) == 0.25F);
  CHECK(share_named_by({other, bridge_building}) == 0.25F);
  CHECK(share_named_by({extension_of_harbour}) == 0.75F);
  CHECK(share_named_by({bridge, bridge_building, extension_of_harbour}) == 1);
}

TEST_CASE("a topic is complete by the number of its words, however rare, with half of one in a compound",
          "[searcher]") {
  const auto completeness = [](const std::vector<std::uint16_t>& words) {
    return topic().completeness_of(topic().named_by(words));
  };
  CHECK(completeness({other}) == 0);
  CHECK(completeness({bridge}) == 0.5F);
  CHECK(completeness({extension_of_harbour}) == 0.5F);
  CHECK(completeness({bridge_building}) == 0.25F);
  CHECK(completeness({bridge, bridge_building}) == 0.5F);
  CHECK(completeness({bridge_building, harbour, extension}) == 0.75F);
  CHECK(completeness({bridge, extension_of_harbour}) == 1);
  CHECK(TopicWords().completeness_of(0) == 1);
}

TEST_CASE("compounds that begin or end with a word of the topic name it", "[searcher]") {
  const Compounds compounds(Compounds::Learnt{
      .modifiers = {{"deich", {.base = "deich", .partners = 40}}, {"müller", {.base = "müller", .partners = 40}}},
      .heads = {{"bruch", 40}},
      .articles = 100});
  const sample::TemporaryFolder folder;
  Writer writer(folder.path(), sample::lexicon());
  std::vector<sample::Analysed> articles;
  articles.emplace_back(sample::article("a", "", "Ein Deichbruch, kein Umbruch, ein Müllerbruch."));
  sample::publish(writer, articles, {}, compounds);
  writer.finish();
  Reader reader({folder.path()});
  const auto named = [&](const std::string& topic, const std::string& stem) {
    const TopicWords words = topic_words(reader, sample::word(topic));
    const std::vector<std::uint16_t> hashes{word_hash(stem)};
    return words.completeness_of(words.named_by(hashes));
  };
  CHECK(named("deich", "deichbruch") == 0.5F);
  CHECK(named("bruch", "deichbruch") == 0.5F);
  CHECK(named("bruch", "umbruch") == 0);
  CHECK(named("müller", "mullerbruch") == 0.5F);
  CHECK(named("mueller", "mullerbruch") == 0.5F);
  CHECK(named("deichbruch", "deichbruch") == 1);
  CHECK(named("deichbruch", "bruch") == 0);
}

TEST_CASE("a compound is half as near to the topic as its word", "[searcher]") {
  const auto nearness = [](const std::vector<std::uint16_t>& words) {
    return topic().nearness_of(topic().named_by(words));
  };
  CHECK(nearness({bridge}) == 0.25F);
  CHECK(nearness({bridge_building}) == 0.125F);
  CHECK(nearness({bridge, bridge_building}) == 0.25F);
  CHECK(nearness({bridge_building, extension_of_harbour}) == 0.875F);
  CHECK(nearness({harbour, extension}) == 0.75F);
}

TEST_CASE("the parts of a compound name it where they stand together", "[searcher]") {
  CHECK(share_named_by({harbour}) == 0);
  CHECK(share_named_by({extension}) == 0);
  CHECK(share_named_by({harbour, other, extension}) == 0.75F);
}

TEST_CASE("nothing can be missing of a topic without words", "[searcher]") {
  const TopicWords none;
  CHECK(none.share_of(none.named_by(std::vector<std::uint16_t>{other})) == 1);
}

TEST_CASE("an article says a topic in one place or here and there", "[searcher]") {
  const TopicWords words = topic();
  Surroundings surroundings(words);
  const std::string scattered = packed({{bridge}, {other}, {extension_of_harbour}});
  surroundings.open(scattered);
  CHECK(surroundings.focus() == 0.75F);
  const std::string together = packed({{other}, {bridge, extension_of_harbour}});
  surroundings.open(together);
  CHECK(surroundings.head() == 0);
  CHECK(surroundings.focus() == 1);
  surroundings.open({});
  CHECK(surroundings.focus() == 0);
}

TEST_CASE("the surroundings of a sentence are those of its own paragraph, however far one has read", "[searcher]") {
  const TopicWords words = topic();
  const std::string text = packed({{bridge}, {other}, {extension_of_harbour}});
  Surroundings surroundings(words);
  surroundings.open(text);
  CHECK(words.share_of(surroundings.around(event_at(20))) == 0.25F);
  CHECK(surroundings.focus() == 0.75F);
  CHECK(words.share_of(surroundings.around(event_at(120))) == 0);
  CHECK(words.share_of(surroundings.around(event_at(220))) == 0.75F);
}

TEST_CASE("a title says what a sentence is about where its paragraph or one beside it goes on about it", "[searcher]") {
  const TopicWords words = topic();
  const std::string text =
      packed({{other}, {other}, {other}, {bridge}, {other}, {other}, {harbour}, {other}, {other}}, {bridge});
  Surroundings surroundings(words);
  surroundings.open(text);
  const auto share_at = [&](std::uint32_t begin) { return words.share_of(surroundings.around(event_at(begin))); };
  CHECK(share_at(20) == 0.25F);   // right below the title
  CHECK(share_at(120) == 0);      // of something else
  CHECK(share_at(220) == 0.25F);  // before what names it
  CHECK(share_at(420) == 0.25F);  // behind it
  CHECK(share_at(620) == 0.25F);  // half of a compound goes on about it
  CHECK(share_at(820) == 0);
}

}  // namespace zeitstrahl
