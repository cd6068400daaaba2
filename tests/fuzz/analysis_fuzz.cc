// Feeds any bytes to the whole analysis of an article, and aborts where it breaks a promise: ranges inside the text and
// between code points, everything in order, the same result twice, an explanation for each.
// The first two bytes choose the publication day, the first line is the title.
#include <cstdint>
#include <string>

#include "analysis/article_analyser.h"
#include "base/unicode.h"
#include "promises.h"

namespace zeitstrahl {

namespace {

void check_tokens(const AnalysedText& text) {
  std::uint32_t last_end = 0;
  for (const Token& token : text.tokens()) {
    require_range(text.text(), token.range);
    require(!token.range.empty() && token.range.begin >= last_end, "tokens are in order");
    require(is_valid_utf8(text.folded(token)), "a folded form is UTF-8");
    last_end = token.range.end;
  }
}

void check_sentences(const AnalysedText& text) {
  std::uint32_t last_token = 0;
  std::uint32_t last_paragraph = 0;
  for (const Sentence& sentence : text.sentences()) {
    require_range(text.text(), sentence.range);
    require(sentence.first_token >= last_token && sentence.first_token < sentence.last_token &&
                sentence.last_token <= text.tokens().size(),
            "sentences are in order and have tokens");
    require(sentence.range.begin == text.tokens()[sentence.first_token].range.begin &&
                sentence.range.end == text.tokens()[sentence.last_token - 1].range.end,
            "a sentence is the hull of its tokens");
    require(sentence.paragraph >= last_paragraph, "paragraphs are in order");
    last_token = sentence.last_token;
    last_paragraph = sentence.paragraph;
  }
}

void check_timexes(const AnalysedPart& part) {
  std::uint32_t last_end = 0;
  for (const Timex& timex : part.timexes) {
    require_range(part.text.text(), timex.range);
    require(!timex.range.empty() && timex.range.begin >= last_end, "date expressions are in order");
    require(timex.sentence < part.text.sentences().size(), "a date expression has a sentence");
    require(part.text.sentences()[timex.sentence].range.contains(timex.range), "a date expression is in its sentence");
    require(!timex.days || timex.days->first <= timex.days->last, "a span of days does not run backwards");
    last_end = timex.range.end;
  }
}

void check_events(const AnalysedArticle& analysed) {
  bool body = false;
  for (const Event& event : analysed.events) {
    const std::string_view text = event.in_title ? analysed.title.text.text() : analysed.body.text.text();
    require(!(body && event.in_title), "events of the title come first");
    body |= !event.in_title;
    require_range(text, event.range);
    require_range(text, event.claimant);
    for (const TextRange trigger : event.triggers) require_range(text, trigger);
    require_range(because_in_title(event) ? text : analysed.body.text.text(), event.because.range);
    require(!event.kind.empty(), "an event has a kind");
    require(!event.days || event.days->first <= event.days->last, "an event does not run backwards");
  }
}

Article article_of(std::string_view bytes) {
  Article article;
  article.id = "fuzz";
  if (bytes.size() >= 2) {
    const auto number = static_cast<unsigned>(static_cast<unsigned char>(bytes[0])) * 256U +
                        static_cast<unsigned>(static_cast<unsigned char>(bytes[1]));
    if (number != 0) article.published.day = Day(std::chrono::days(number));  // 1970 to 2149; 0: nobody knows
    bytes.remove_prefix(2);
  }
  std::string text = decode(bytes).text;
  const std::size_t title_end = text.find('\n');
  article.title = text.substr(0, title_end);
  if (title_end != std::string::npos) article.text = text.substr(title_end + 1);
  return article;
}

void check_article(std::string_view bytes) {
  static const ArticleAnalyser analyser{Lexicon()};
  const Article article = article_of(bytes);
  const AnalysedArticle analysed = analyser.analyse(article);
  for (const AnalysedPart* part : {&analysed.title, &analysed.body}) {
    check_tokens(part->text);
    check_sentences(part->text);
    check_timexes(*part);
  }
  check_events(analysed);
  const std::string explanation = explain(analysed);
  require(is_valid_utf8(explanation) && explanation.find('\n') == std::string::npos, "an explanation is one line");
  require(explanation == explain(analyser.analyse(article)), "the same article gives the same analysis");
}

}  // namespace

}  // namespace zeitstrahl

ZEITSTRAHL_FUZZ_TARGET(zeitstrahl::check_article)
