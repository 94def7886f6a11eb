### Not yet reviewed by a person who speaks Arabic.
### What comes after the board, in its own moment: what I am here for, and what comes next.

start-title = دورك في هذا الاجتماع
start-put-away = إخفاء هذا
start-unseen = لا ترى صفحات الآخرين الخاصة، ولا يرى أحد صفحتك.
start-own-page = صفحتي لك وحدك. لا يقرؤها أحد حتى تشاركها. في حال الخطر، الرقم هو 999. خط مساعدة الأطفال Childline: { "\u2066" }0800 1111{ "\u2069" }.

start-coordinator-is = تحضير هذا الاجتماع وإدارته لك. القرار بشأن العائلة ليس لك.
start-coordinator-can = لك أن تُدخل الناس، وتنتقل من خطوة إلى خطوة، وتعرض الإجابات حين يكون الجميع جاهزين.
start-chair-is = قيادة هذا الاجتماع لك، وأن يكون عادلاً للجميع.
start-chair-can = لك أن تفتح كل خطوة، وتعطي كل شخص دوره، وتعرض الإجابات حين يكون الجميع جاهزين.
start-socialWorker-is = عندك ما تعرفه عن الأطفال والعائلة، وتقوله بكلمات بسيطة.
start-socialWorker-can = يمكنك وضع الوقائع، وما يقلقك، وما يجب أن يكون في الخطة.
start-manager-is = تتكلم باسم المجلس: ما يوافق عليه، وما يقدمه من مساعدة.
start-manager-can = يمكنك وضع الوقائع والأمور الضرورية، وقول ما يوجد من مساعدة.
start-professional-is = عملك مع العائلة، وعندك ما رأيته بنفسك.
start-professional-can = يمكنك وضع الوقائع، وقول ما يسير جيداً، وعرض مساعدتك.
start-parent-is = أنت تعرف أطفالك، وما تقوله مهم هنا.
start-parent-can = يمكنك الكتابة، أو القول إنك ترى الأمر بشكل مختلف، أو التجاوز. ويمكنك السؤال دائماً.
start-child-is = هذا الاجتماع عنك. ما تفكر فيه وما تريده مهم هنا.
start-child-can = يمكنك قول ما تريد، أو التجاوز، أو أخذ استراحة، أو المغادرة. كل ذلك مقبول.
start-family-is = أنت هنا لأن الأطفال يهمونك.
start-family-can = يمكنك قول ما يسير جيداً، وما يقلقك، وما تستطيع فعله.
start-advocate-is = أنت إلى جانب الطفل، وتساعده على قول ما يريد.
start-advocate-can = يمكنك وضع كلمات الطفل على اللوحة حين يوافق.
start-supporter-is = أنت هنا إلى جانب شخص، حتى لا يكون وحده.
start-supporter-can = يمكنك الكتابة باسمك. ولا تكتب بدلاً من أحد.
start-interpreter-is = تساعد الناس على فهم بعضهم. تنقل كل ما يُقال ولا تضيف شيئاً.
start-interpreter-can = يمكنك قراءة اللوحة، وطلب لحظة متى احتجت إليها.
start-noteTaker-is = تدوّن ما يُقال وما يُتفق عليه. ليس لك دور آخر هنا.
start-noteTaker-can = يمكنك متابعة اللوحة خطوة بخطوة.
start-observer-is = أنت هنا للمشاهدة والتعلم، لأن العائلة وافقت.
start-observer-can = يمكنك قراءة اللوحة. ترى الإجابات فقط حين يراها الجميع.

start-alone-family = لاحقاً لكم وقت وحدكم كعائلة. لا يقرأ أحد غيركم ما تكتبونه فيه.
start-alone-child = لاحقاً لعائلتك وقت وحدها. يمكنك البقاء، ويمكنك المغادرة.
start-alone-advocate = في وقت العائلة وحدها تكون هناك فقط إذا طلب الطفل ذلك.
start-alone-guest = في وقت العائلة وحدها تكون هناك فقط إذا طلبت العائلة ذلك.
start-alone-others = للعائلة وقت وحدها. لا ترى ما تكتبه فيه.
start-alone-familyAfter = ما كتبتموه في وقتكم وحدكم يبقى لعائلتكم.
start-alone-othersAfter = ما كتبته العائلة في وقتها وحدها يبقى لها.

## Where a team thinks, nobody of the family is there
start-team-socialWorker-is = عندك ما تعرفه عن الأطفال والعائلة، وتقوله بكلمات بسيطة.
start-team-socialWorker-can = يمكنك أن تحكي القصة وتسأل، وتقول ما تأخذه منها.
start-team-manager-is = تفكر مع الفريق. لا تقرر عنه هنا.
start-team-manager-can = يمكنك أن تسأل وتتساءل، وتقول ما يوجد من مساعدة.
start-team-professional-is = تفكر مع الفريق، وعندك ما رأيته بنفسك.
start-team-professional-can = يمكنك أن تسأل وتتساءل، وتقول ما قد يكون صحيحاً أيضاً.
start-team-observer-is = أنت هنا للمشاهدة والتعلم.
start-team-observer-can = يمكنك قراءة اللوحة. ترى الإجابات فقط حين يراها الجميع.
start-team-own-page = صفحتي لك وحدك. لا يقرؤها أحد حتى تشاركها.

## What comes next
waits-next = التالي: جزء من دونك. ستُدعى للعودة بعده.
phase-preparation-next = عدنا إلى ما قبل اليوم. صفحتك الخاصة تبقى مفتوحة.
phase-welcome-next = التالي: الترحيب. نقول من هنا ولماذا.
phase-information-next = التالي: ما نعرفه. يمكنك أن تضيف وأن تسأل عن كل شيء.
phase-familyTime-next = التالي: وقتكم وحدكم كعائلة. خذوا ما تحتاجون من الوقت.
phase-familyTime-next-others = التالي: وقت العائلة وحدها. لها كل الوقت الذي تحتاجه.
phase-agreeing-next = التالي: تقدم العائلة خطتها، ونتفق عليها معاً.
phase-copies-next = التالي: يحصل كل شخص على نسخة، ونحدد متى نلتقي من جديد.
phase-closed-next = انتهى الاجتماع. شكراً لوجودك.
phase-before-next = عدنا إلى ما قبل اليوم. صفحتك الخاصة تبقى مفتوحة.
phase-opening-next = التالي: نبدأ. نقول من هنا وما الذي سيحدث.
phase-childsView-next = التالي: ما يفكر فيه الأطفال وما يريدونه. نستمع إليه أولاً.
phase-scaling-next = التالي: رقم من كل منا. يمكنك التجاوز دائماً.
phase-analysis-next = التالي: ما معنى كل ذلك. يمكنك القول إنك ترى الأمر بشكل مختلف.
phase-outlinePlan-next = التالي: ما يجب أن يحدث، ومن يفعل ماذا.
phase-views-next = التالي: ما يراه كل منا ضرورياً، بكلماته.
phase-telling-next = التالي: تسمع ما تقرر. وسيشرحه لك أحد.
phase-dates-next = التالي: المواعيد، والمجموعة الصغيرة التي تعمل على الخطة، وحقوقك.
phase-after-next = انتهى الاجتماع. تحصل على نسختك، ويمكنك السؤال عنها.
phase-better-next = التالي: ما الذي تحسن منذ المرة الماضية؟
phase-goals-next = التالي: ننظر إلى كل هدف، واحداً بعد الآخر.
phase-childsWords-next = التالي: ما قاله الأطفال منذ المرة الماضية.
phase-actions-next = التالي: ما تم فعله، وما أفاد، وما تعثر.
phase-changes-next = التالي: ما نريد تغييره في الخطة.
phase-frame-next = التالي: لماذا هذا الحديث، وما نرجوه منه.
phase-story-next = التالي: يحكي أحدنا القصة، ويستمع الآخرون.
phase-clarify-next = التالي: أسئلة حتى نفهم. لا نصائح بعد.
phase-alone-next = التالي: يفكر كل منا ويكتب وحده لبعض الوقت.
phase-reveal-next = التالي: نعرض ما كتبه كل منا.
phase-childsChair-next = التالي: نجلس في مكان الطفل. ماذا سيقول؟
phase-responds-next = التالي: من حكى القصة يقول ما الذي يأخذه منها.
phase-close-next = التالي: ما نفعله أولاً. ثم ننهي.
phase-open-next = اللوحة مفتوحة الآن. لا ترتيب علينا اتباعه.
