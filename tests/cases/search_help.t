The help of a command names its options, and the fields of a query:

  $ zeitstrahl-search find --help | head -3
  usage: zeitstrahl-search find [OPTIONS] QUERY
  
  Find articles.
  $ zeitstrahl-search timeline --help | grep -E '^  (title|published):'
    title:     words of the title
    published: published on these days
  $ zeitstrahl-search info --help | grep -c 'title:'
  0
  [1]
