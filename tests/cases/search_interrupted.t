Ctrl-C ends the searcher at once. A stub file that is still being written makes it wait:

  $ mkfifo stub
  $ zeitstrahl-search info -d stub & searcher=$!
  $ exec 3>stub
  $ kill -INT $searcher
  $ exec 3>&-
  $ wait $searcher
  [130]
