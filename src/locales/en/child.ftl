### A child’s own words: the three houses, who may read them, who writes with the child.

houses-title = My houses
houses-of = { $name }’s houses
houses-nobody = Nobody reads this until you share it.
houses-nobody-else = You write here because { $name } wants it. Nobody else reads it until { $name } shares it.
houses-danger = In danger ring 999. Childline: 0800 1111.
houses-must-tell = If you show us someone is hurting you, we must tell someone who can keep you safe.
houses-other-ways = You can also say it, draw it on paper, or say nothing. All of that is fine.
house-good-hint = What is good? What makes you happy?
house-worries-hint = What worries you? What do you wish would stop?
house-dreams-hint = What do you wish for?
house-say = Write here
house-rename = Give this house your own name
house-own-name = Your own name for this house

word-read-back = Read it back
word-is-this = Is this exactly what you want to say?
word-yes = Yes, these are my words
word-change = Change it
word-add = Add something
word-rub-out = Rub it out
feelings = A face to go with it
feeling-happy = happy
feeling-unsure = not sure
feeling-sad = sad
feeling-scared = scared
feeling-cross = cross
feeling-love = love

let-title = Who may read this?
let-nobody = Only on this page. You have not shared it with anyone.
let-somebody = { $count ->
    [one] You have shared this with one person or group.
   *[other] You have shared this with { $count } people or groups.
}
let-explained = Nobody, unless you choose. { $name } first looks at what is for a parent or everyone.
let-everyone = Everyone in the meeting
let-look = See what they will see
let-preview = This is what they will see, word for word:
let-who = It is for: { $names }
let-looks-first = { $name } reads it first, to see that it is safe for you.
let-said-yes = { $name } said yes to this.
let-go = Let them read it
let-not-yet = Not yet
let-close = Close
let-on-its-way = It goes in ten seconds. Nobody has it yet. Stay on this page.
let-undo = Stop, take it back
let-is-open = can read it now
let-is-waiting = { $name } looks at it first
let-not-today = Not opened today. Ask { $name } why. You can ask again.
let-take-back = Take it back
let-remember = You can take it back. People still remember what they have read.

with-title = Who may write here with me?
with-explained = They can read your whole page then, your notes too. You can stop it any time.
with-nobody = Only you write here.
with-now = { $names } can read and write here with you.
with-allow = Let { $name } write with me
with-stop = Stop { $name } writing here

done-button = I’m done
done-said = You are done for now. Well done. You can always come back.
done-again = Write some more
done-of = { $name } is done for now.

from-title = { $name } lets you read something
from-when-ready = Open it when you are ready, and nobody looks over your shoulder.
from-open = Open
from-close = Close
from-careful = These are { $name }’s own words, for you. { $name } can take them back.

child-back = Back
child-tile-words = My own words
child-tile-scale = How is it for me?
child-tile-plan = What we will do
child-tile-people = Who is here
child-tile-help = Help
child-asked = A question for you
child-now-hello = Everyone is saying hello.
child-now-yours = Now everyone listens to what children want to say.
child-now-facts = The others tell each other what they know.
child-now-alone = Your family is talking on its own now.
child-now-plan = The others are making a plan.
child-now-next = The others say what comes next.
child-now-talking = The others are talking about what helps.
child-nothing-to-do = You don’t have to do anything. You can go out when you like.
child-read-aloud = Read it to me
child-why = Do you want to say why? You don’t have to.
child-scale-over = This question is over now.
child-plan-explained = These are things that people will do for you.
child-plan-who = { $name } looks after this.
child-plan-when = By { DATETIME($day, weekday: "long", day: "numeric", month: "long") }
child-that-is-you = That is you
child-leave-explained = You can leave. Nobody asks you why. Your link brings you back.
child-not-agreed = Somebody talks with you first about how you take part. Until then this page is yours.
child-sees = What { $name } sees of the meeting

childs-words-of = { $name }’s own words
childs-words-written = { $name }, written by { $writer }
house-good = My house of good things
house-worries = My house of worries
house-dreams = My house of dreams
child-restricted = Some people who work with you are talking on their own for a moment.
