// Only the way to Pango's headers: the libraries themselves are opened when the first paper is drawn, see CPango.
