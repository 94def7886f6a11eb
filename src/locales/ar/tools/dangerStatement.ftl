### Not yet reviewed by a person who speaks Arabic.

danger-worried-one = لدى { $who } قلق
danger-worried-many = لدى { $who } قلق
danger-worried-we = لدينا قلق
danger-sentence = { $worried } من هذا: { $happened }.
danger-sentence-could = { $worried } من هذا: { $happened }، ومن أنه إن لم يتغير شيء: { $could }.
danger-sentence-impact = { $worried } من هذا: { $happened }، وهذا يعني: { $impact }.
danger-sentence-could-impact = { $worried } من هذا: { $happened }، ومن أنه إن لم يتغير شيء: { $could }، وهذا يعني: { $impact }.
danger-sentence-only-could = { $worried } من أنه إن لم يتغير شيء: { $could }.
danger-sentence-only-impact = { $worried }. هذا يعني: { $impact }.
danger-sentence-only-could-impact = { $worried } من أنه إن لم يتغير شيء: { $could }، وهذا يعني: { $impact }.
goal-says-parents = { $parents }.
goal-says-child = { $child }.
goal-says-see = سنرى: { $see }.
goal-says-howLong = يستمر ذلك { $howLong }.

statement-in-parts = اكتبه جزءًا جزءًا
statement-in-one = اكتبه قطعة واحدة
statement-whole = هكذا سيُقرأ
statement-whole-empty = تظهر الجملة هنا عندما يُكتب شيء في الأجزاء.
statement-look = ما الذي يمكن أن يكون أوضح؟
statement-look-explained = أنت فقط ترى هذا. ويمكن أن يبقى كما هو.
statement-clear = لا شيء يخطر على البال. يمكن أن يبقى كما هو.

danger-part-whoIsWorried = من يشعر بالقلق؟
    .hint = بالاسم. ومن العائلة أيضًا من يشعر بالقلق نفسه.
danger-part-text = ماذا حدث، أو ما الذي يتكرر؟
    .hint = ما شوهد أو سُمع، ومتى. يمكن البدء بما فعلته العائلة حتى الآن.
danger-part-couldHappen = إن لم يتغير شيء، فما الذي قد يحدث للطفل؟
danger-part-impact = ماذا يعني ذلك للطفل، الآن وفيما بعد؟
danger-hint-noWho = من يشعر بالقلق؟ الأفضل ذكر الاسم.
danger-hint-noHappened = ماذا حدث؟ ما الذي شوهد أو سُمع؟
danger-hint-noCould = ما الذي قد يحدث للطفل؟
danger-hint-noImpact = ماذا يعني ذلك للطفل؟
danger-hint-label = هذا وصف عام. ما الذي كنا سنراه أو نسمعه؟
danger-hint-hardToRead = كلمات صعبة أو جمل طويلة. هل يمكن قولها ببساطة أكثر؟
danger-hint-many = أكثر من ثلاثة أمور مقلقة يصعب تذكّرها. هل بعضها مرتبط ببعض؟

goal-part-text = ما الذي سيفعله الوالدان؟
    .hint = ما سيكون موجودًا، لا ما سيزول. شيء يومي، لا دورة.
goal-part-childWillBe = كيف سيكون الأمر للطفل؟
goal-part-weWillSee = ما الذي سيراه الآخرون؟
goal-part-howLong = كم يجب أن يستمر ذلك حتى تقل الحاجة إلى المساعدة؟
    .hint = مثلًا: «ستة أشهر، مع الأيام الصعبة».
goal-hint-noParents = ما الذي سيفعله الوالدان؟
goal-hint-noChild = ما الذي سيراه الطفل ويشعر به؟
goal-hint-noSee = ما الذي سيراه الآخرون؟
goal-hint-noHowLong = كم يجب أن يستمر ذلك؟
goal-hint-serviceOnly = هذه دورة أو خدمة. ما الذي سيختلف في البيت؟
goal-hint-absence = هذا يقول ما سيزول. فما الذي سيكون مكانه؟
goal-hint-hardToRead = كلمات صعبة أو جمل طويلة. هل يمكن قولها ببساطة أكثر؟
