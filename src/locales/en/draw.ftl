### The drawing board: its tools, and how it stands.

draw-tools = What to draw with
draw-tool-draw = Pen
draw-tool-highlight = Highlighter
draw-tool-eraser = Rubber
draw-tool-select = Move things
draw-tool-hand = Move the paper
draw-tool-text = Words
draw-tool-note = Note
draw-undo = Undo
draw-redo = Do it again
draw-delete = Take it off
draw-color = Colour
draw-color-black = Black
draw-color-blue = Blue
draw-color-light-blue = Light blue
draw-color-green = Green
draw-color-yellow = Yellow
draw-color-orange = Orange
draw-color-red = Red
draw-color-violet = Violet
draw-size = How thick
draw-size-m = Thin
draw-size-l = Medium
draw-size-xl = Thick
draw-zoom-in = Bigger
draw-zoom-out = Smaller
draw-zoom-fit = The whole paper
draw-put-somebody = Put somebody on the paper
draw-picture = Picture or photo
draw-picture-sending = Putting your picture on the paper…
draw-picture-unreadable = This picture cannot be read here. Nothing is lost. Try another one, or take a photo.
draw-picture-tooMany = There are as many pictures here as fit. Take one off first.
draw-picture-refused = You cannot put a picture on this drawing just now.
draw-picture-offline = No signal. Your picture is not sent. Try again in a moment.
draw-paper = The paper of “{ $title }”
draw-paper-here = The paper of “{ $title }”. Escape leads out.
draw-keys = By keyboard: choose Note, go to the paper, press Enter. Escape leads out.
draw-coming = The paper is coming…
draw-too-much = This device cannot run the drawing board. You can see the drawing here.
draw-stopped = The drawing board stopped. Nothing is lost. Close it and open it again.
draw-refused = Something you drew could not be kept. Everything else is here. Please draw it again.
draw-full = This paper is full. What you drew last could not be kept. All that was on it before is kept. Begin a new drawing for more.
draw-look-on = You look on in this part of the meeting. What is drawn stays.
draw-beyond-marks = This paper is full. All that is on it is kept. Begin a new drawing for more.
draw-beyond-words = A note holds 2,000 letters. What came after them was left off.
draw-beyond-others = Somebody else drew this. It stays where everybody can see it.
draw-in-words = This drawing in words
draw-nothing-yet = Nothing is drawn yet.
draw-somebody = Somebody
draw-by =
    { $count ->
        [one] { $name } drew one thing.
       *[other] { $name } drew { $count } things.
    }
draw-with =
    { $count ->
        [one] { $names } is here too.
       *[other] { $names } are here too.
    }
draw-pictures =
    { $count ->
        [one] There is one picture on it.
       *[other] There are { $count } pictures on it.
    }
draw-written = Written on it: “{ $said }”
draw-state-connecting = Getting the drawing…
draw-state-saved = Saved
draw-state-saving = Saving…
draw-state-lost = No signal. What you draw waits here. Keep this page open.
draw-state-noSignal = No signal just now. The drawing opens here once it is back.
draw-state-noPlace = This meeting is open on too many pages. Close one you do not need. What you draw waits here.
draw-state-notBegun = Nobody has begun to draw yet.
draw-state-gone = This drawing is not open to you now.
draw-unreadable =
    { $count ->
        [one] One thing on this drawing cannot be shown here. It is not lost.
       *[other] { $count } things on this drawing cannot be shown here. They are not lost.
    }
