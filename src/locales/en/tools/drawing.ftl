### Drawing boards (practice.md 2.14 "something else").

drawing-about = Draw on your own, or together on one paper. A picture can say what words cannot.
drawing-drawings = Our drawings
    .professional = Drawing boards
drawing-drawings-add = Begin a drawing
drawing-drawings-empty = No drawings yet. What would you like to draw?
drawing-drawings-title = What is it called?
drawing-drawings-background = What lies under it?
drawing-drawings-background-blank = Blank paper
drawing-drawings-background-threeHouses = Three houses
drawing-drawings-background-safetyHouse = A safety house
drawing-drawings-background-road = A road
drawing-drawings-background-feelings = Faces
drawing-drawings-background-body = A body
drawing-drawings-shows = What can be seen on it?
    .hint = For somebody who cannot see the picture.
drawing-prompt-feelings = Draw how it feels when things are good.
drawing-prompt-house = Draw your house. Who is in it? Who helps?
drawing-prompt-road = Draw the road from here to where you want to be.
drawing-prompt-together = Draw something together. It need not be beautiful.
