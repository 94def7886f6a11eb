### What comes after the board, in its own moment: what I am here for, and what comes next.

start-title = Your part in this meeting
start-put-away = Put this away
start-unseen = You do not see other people’s own pages. Nobody sees yours.
start-own-page = My page is for you alone. Nobody reads it until you share it. In danger ring 999; Childline 0800 1111.

start-coordinator-is = You prepare this meeting and run it. You do not decide about the family.
start-coordinator-can = You let people in and go from step to step. You show answers when all are ready.
start-chair-is = You lead this meeting and keep it fair for everyone.
start-chair-can = You open each step, give everyone their turn, and show answers when all are ready.
start-socialWorker-is = You bring what you know about the children and the family, in plain words.
start-socialWorker-can = You can put up facts, your worries, and what must be in the plan.
start-manager-is = You speak for the council: what it agrees to, and what help it gives.
start-manager-can = You can put up facts and must-haves, and say what help there is.
start-professional-is = You work with the family. You bring what you have seen yourself.
start-professional-can = You can put up facts, say what goes well, and offer your help.
start-parent-is = You know your children. What you say counts here.
start-parent-can = You can write, say that you see it differently, or pass. You can always ask.
start-child-is = This meeting is about you. What you think and want matters here.
start-child-can = You can say what you want, pass, take a break, or leave. All of it is fine.
start-family-is = You are here because the children matter to you.
start-family-can = You can say what goes well, what worries you, and what you could do.
start-advocate-is = You are on the child’s side. You help them say what they want to say.
start-advocate-can = You can put up the child’s words for them, when the child says yes.
start-supporter-is = You are here at somebody’s side, so that they are not alone.
start-supporter-can = You can write in your own name. You do not write for anybody else.
start-interpreter-is = You help people understand each other. You say all of it, and add nothing.
start-interpreter-can = You can read the board and ask for a moment whenever you need one.
start-noteTaker-is = You write down what is said and agreed. You have no other part here.
start-noteTaker-can = You can follow the board, step by step.
start-observer-is = You are here to watch and learn, because the family said yes.
start-observer-can = You can read the board. You see answers only when everyone sees them.

start-alone-family = Later you have time alone as a family. Nobody else reads what you write then.
start-alone-child = Later your family has time alone. You can be there, and you can leave.
start-alone-advocate = In the family’s time alone you are there only if the child asks you.
start-alone-guest = In the family’s time alone you are there only if the family asks you.
start-alone-others = The family has time alone. You do not see what it writes then.
start-alone-familyAfter = What you wrote in your time alone stays your family’s.
start-alone-othersAfter = What the family wrote in its time alone stays with the family.

## Where a team thinks, nobody of the family is there
start-team-socialWorker-is = You bring what you know about the children and the family, in plain words.
start-team-socialWorker-can = You can tell the story, ask, and say what you take from it.
start-team-manager-is = You think with the team. You do not decide for it here.
start-team-manager-can = You can ask, wonder, and say what help there is.
start-team-professional-is = You think with the team. You bring what you have seen yourself.
start-team-professional-can = You can ask, wonder, and say what else may be true.
start-team-observer-is = You are here to watch and learn.
start-team-observer-can = You can read the board. You see answers only when everyone sees them.
start-team-own-page = My page is for you alone. Nobody reads it until you share it.

## What comes next
waits-next = Next: something without you. You are asked back in afterwards.
phase-preparation-next = We are back before the day. Your own page stays open.
phase-welcome-next = Next: welcome. We say who is here and why.
phase-information-next = Next: what we know. You can add to it and ask about everything.
phase-familyTime-next = Next: your time alone as a family. It takes as long as you need.
phase-familyTime-next-others = Next: the family has time alone. It takes as long as they need.
phase-agreeing-next = Next: the family brings its plan, and we agree on it together.
phase-copies-next = Next: everyone gets a copy, and we say when we meet again.
phase-closed-next = The meeting is over. Thank you for being here.
phase-before-next = We are back before the day. Your own page stays open.
phase-opening-next = Next: we begin. We say who is here and what will happen.
phase-childsView-next = Next: what the children think and want. We listen to that first.
phase-scaling-next = Next: a number from each of us. You can always pass.
phase-analysis-next = Next: what it all means. Say so if you see it differently.
phase-outlinePlan-next = Next: what has to happen, and who does what.
phase-views-next = Next: what each of us thinks is needed. Use your own words.
phase-telling-next = Next: you hear what was decided. Somebody goes through it with you.
phase-dates-next = Next: the dates, the small group that makes the plan work, and your rights.
phase-after-next = The meeting is over. You get your copy, and you can ask about it.
phase-better-next = Next: what is better since last time?
phase-goals-next = Next: we look at each goal, one after the other.
phase-childsWords-next = Next: what the children have said since last time.
phase-actions-next = Next: what was done, what helped, and what got stuck.
phase-changes-next = Next: what we want to change in the plan.
phase-frame-next = Next: what this talk is for, and what we hope for.
phase-story-next = Next: one of us tells the story. The others listen.
phase-clarify-next = Next: questions, so that we understand it. No advice yet.
phase-alone-next = Next: each of us thinks and writes alone for a while.
phase-reveal-next = Next: we show what each of us wrote.
phase-childsChair-next = Next: we sit in the child’s chair. What would the child say?
phase-responds-next = Next: whoever told the story says what they take from it.
phase-close-next = Next: what we do first. Then we close.
phase-open-next = The board is open now. There is no order to keep to.
