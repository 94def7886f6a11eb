### Not yet reviewed by a person who speaks Arabic.
### Questions for whoever runs the meeting, on their own device.

cards-title = أسئلة يمكن طرحها
cards-only-you = لا يراها غيرك.
cards-choose = أي أسئلة؟
cards-for-now = لهذه اللحظة
cards-others = أخرى
cards-none-now = لا شيء نسأله الآن. دعهم يأخذون وقتهم.
cards-before = السابق
cards-next = السؤال التالي
cards-place = { $number } من { $of }

deck-opening = الافتتاح
deck-opening-hint = قل ما سيحدث، بوضوح ولطف.
card-opening-withNotTo = نعمل هذا معكم، لا بالنيابة عنكم. ما الذي يساعدكم على المشاركة؟
card-opening-clearAndKind = سأكون صريحًا بشأن ما يقلقنا. وسأستمع أيضًا. هل هذا مناسب؟
card-opening-whatNext = هل أقول ما سيأتي بعد ذلك، وكم يستغرق؟
card-opening-stopAnyTime = يمكنك أن تتجاوز أو تتوقف أو تخرج قليلًا. ما الإشارة التي نتفق عليها؟
card-opening-happenedToYou = ما الذي حدث، وتودّ أن نعرفه أولًا؟
card-opening-hardWord = أي الكلمات هنا غير واضحة؟ قل ذلك ونغيّرها.
card-opening-goodMeeting = ما الذي يجعل هذا الاجتماع يستحق الحضور؟
card-opening-sayItToUs = ما الذي يصعب قوله هنا؟ كيف نجعله أسهل؟

deck-solutionFocused = ما نتمناه
deck-solutionFocused-hint = دع الصورة تتضح قبل أن يحلّ أحد شيئًا.
card-solutionFocused-bestHopes = ما أفضل ما ترجوه من اليوم؟
card-solutionFocused-difference = لنفترض أن ذلك حدث. ما الفرق الذي سيصنعه في البيت؟
card-solutionFocused-tomorrow = غدًا يوم جيد. ما أول شيء تلاحظه؟
card-solutionFocused-childNotices = ماذا سيلاحظ الأطفال؟ وماذا سيفعلون عندئذ؟
card-solutionFocused-alreadyHappens = متى يحدث شيء من ذلك الآن؟
card-solutionFocused-howDidYou = كيف فعلت ذلك؟
card-solutionFocused-triedBefore = ما الذي جُرّب من قبل؟ وأي جزء منه ساعد؟
card-solutionFocused-insteadOf = ما الذي سيكون مكانه؟
card-solutionFocused-smallStep = ما أصغر خطوة ستلاحظها هذا الأسبوع؟

deck-scaleFollowUp = بعد الدرجة
deck-scaleFollowUp-hint = بهذا الترتيب. لا تبدأ أبدًا بـ«لماذا ليست عشرة؟»
card-scaleFollowUp-notLower = ما الذي يجعلها هذه الدرجة وليست أقل؟
card-scaleFollowUp-whatElse = وماذا أيضًا؟
card-scaleFollowUp-oneUp = كيف ستبدو درجة واحدة أعلى؟
card-scaleFollowUp-whoNotices = من سيلاحظ أولًا؟ وماذا سيرى؟
card-scaleFollowUp-whatMovesIt = ما الذي يساعد على التقدّم هذه الدرجة؟
card-scaleFollowUp-othersScore = اثنان منا يريان الأمر بشكل مختلف. ماذا يرى كل منهما؟
card-scaleFollowUp-goodEnough = أي رقم يكون كافيًا، ولمن؟
card-scaleFollowUp-sinceLast = ما الذي تغيّر منذ الدرجة السابقة؟

deck-circular = كيف يرى كلٌّ الآخر
deck-circular-hint = اسأل كلًا عن الآخرين. التخمين مرحّب به، ويبقى تخمينًا.
card-circular-whoWorriesMost = من الأكثر قلقًا بشأن هذا؟ ومن بعده؟
card-circular-whatWouldSay = لو كان شخص غائب هنا، ماذا كان سيقول؟
card-circular-whenThen = عندما يحدث ذلك، من يفعل ماذا؟ وماذا بعد ذلك؟
card-circular-whoNoticesFirst = من يلاحظ أولًا أن المساء يسوء؟
card-circular-goodDay = ما الذي يفعله كل منكم بشكل مختلف في يوم جيد؟
card-circular-seenByChild = كيف كان الأطفال سيشرحون ما يحدث هنا؟
card-circular-ourPart = ما الذي نفعله نحن العاملين فيجعل الأمر أسهل أو أصعب؟
card-circular-ifItChanged = لو تغيّر هذا، من سيشعر به أكثر؟
card-circular-pastHelp = كيف كان الأمر آخر مرة عرض فيها الناس المساعدة؟

deck-motivational = الحديث عن التغيير
deck-motivational-hint = اسأل سؤالًا مفتوحًا، واذكر نقطة قوة، وأعد ما قيل، ثم لخّص.
card-motivational-open = ما الذي تودّ أن يكون مختلفًا، إن وُجد؟
card-motivational-affirm = لقد جئت اليوم. ماذا تطلّب ذلك منك؟
card-motivational-reflect = سمعتك تقول… هل فهمت ذلك جيدًا؟
card-motivational-bothSides = ما الجيد في الوضع كما هو؟ وما الأقل جودة؟
card-motivational-whyThatMuch = لماذا يهمك إلى هذا الحد، وليس أقل؟
card-motivational-whatHelp = أي مساعدة تجعلك أكثر ثقة بأنك تستطيع؟
card-motivational-didBefore = متى نجحت في أمر صعب من قبل؟
card-motivational-yourChoice = القرار لك. ماذا ستجرّب أولًا؟
card-motivational-sumUp = دعني ألخّص. ما الذي نسيته؟

deck-strengths = ما ينجح
deck-strengths-hint = اسأل عن هذا أولًا. عندها تُسمع المخاوف بشكل أفضل.
card-strengths-proudOf = بماذا تفتخر في عائلتك؟
card-strengths-doingWell = كيف حال كل طفل، وما الذي يساعده على أن يكون بخير؟
card-strengths-gotBetter = ما الذي تحسّن، ولو قليلًا؟
card-strengths-keptSafe = متى بقي الأطفال آمنين في يوم صعب؟ ومن فعل ذلك؟
card-strengths-whoHelps = بمن تتصل عندما تصعب الأمور؟
card-strengths-friendSays = ماذا سيقول صديق جيد إنك تحسنه؟
card-strengths-strengthToSafety = كيف تحافظ نقطة القوة هذه على سلامة الأطفال؟
card-strengths-balance = هل قلنا عما ينجح بقدر ما قلنا عما يقلقنا؟

deck-safeUncertainty = هل نحن واثقون أكثر من اللازم؟
deck-safeUncertainty-hint = عن تفكيرنا نحن. ليس أبدًا درجة لعائلة.
card-safeUncertainty-otherReason = ما الذي يمكن أن يفسّر هذا أيضًا؟
card-safeUncertainty-dontKnow = ما الذي لا نعرفه بعد؟ ومن يمكنه أن يخبرنا؟
card-safeUncertainty-changeMind = ما الذي يجعلني أغيّر رأيي؟
card-safeUncertainty-whoDisagrees = من يرى الأمر بشكل مختلف ولم يتحدث بعد؟
card-safeUncertainty-fact = أي من هذا رآه أحد أو سمعه بنفسه؟
card-safeUncertainty-stuck = إن شعرنا بأننا عالقون، متى كان الأمر أفضل قليلًا آخر مرة؟
card-safeUncertainty-tooEasy = إن بدا الأمر سهلًا، ما الذي قد يفوتنا؟
card-safeUncertainty-safeMeanwhile = ما دمنا غير متأكدين، ما الذي يحفظ سلامة الأطفال الليلة؟

deck-childFirst = الطفل أولًا
deck-childFirst-hint = كلماتهم كما قالوها. لا أحد يتحدث بدلًا عنهم.
card-childFirst-normalDay = كيف يكون اليوم العادي لهذا الطفل؟
card-childFirst-ownWords = ماذا قال الطفل، بكلماته هو؟
card-childFirst-wants = ماذا يريد هذا الطفل أن يحدث؟
card-childFirst-whatISaw = ماذا رأيت أو سمعت أو شممت هناك؟ أبقِه منفصلًا عن كلماتهم.
card-childFirst-eachChild = هل ينطبق ذلك على كل طفل، أم على واحد فقط؟
card-childFirst-babyTells = الرضيع لا يستطيع أن يقولها. ماذا يُظهر لنا؟
card-childFirst-notHere = لو جلس الطفل على هذا الكرسي، عمّ كان سيسألنا؟
card-childFirst-whatItChanged = ماذا غيّرت كلمات الطفل في خطتنا؟
card-childFirst-tellBack = من يخبر الطفل بما اتفقنا عليه، ومتى؟

deck-neglect = الرعاية اليومية
deck-neglect-hint = قل أي رعاية تنقص، ومنذ متى. لا تكتفِ بكلمة واحدة.
card-neglect-whichCare = أي رعاية لا يحصل عليها الطفل: طعام، نوم، دفء، طبيب، حنان؟
card-neglect-howOften = كم مرة، ومنذ متى؟
card-neglect-feelsLike = كيف يكون ذلك للطفل في الثامنة صباحًا؟
card-neglect-inTheWay = ما الذي يعيق: المال، الصحة، السكن، الشرب، الوحدة؟
card-neglect-whenBetter = متى يكون أفضل؟ وما المختلف عندئذ؟
card-neglect-addedUp = الأشياء الصغيرة تتراكم. ماذا تصنع معًا؟
card-neglect-whatLasts = ما الذي تحسّن ثم تراجع؟ وما الذي يجعله يدوم؟
card-neglect-goodEnoughCare = كيف تبدو الرعاية الكافية هنا؟

deck-parentsWithLearningDisability = تسهيل المتابعة
deck-parentsWithLearningDisability-hint = لكل من يحتاج إلى وقت أكثر أو كلمات أقل.
card-parentsWithLearningDisability-oneAtATime = سؤال واحد في كل مرة. هل نبطئ؟
card-parentsWithLearningDisability-howBest = كيف تفضّل أن تصلك الأخبار: كلامًا، صورًا، ملاحظة قصيرة؟
card-parentsWithLearningDisability-doFirst = ماذا ستفعل أولًا؟ أرني أو أخبرني.
card-parentsWithLearningDisability-whoBeside = من تريد أن يجلس بجانبك ويساعدك على قول ذلك؟
card-parentsWithLearningDisability-learnBest = ما أفضل طريقة تتعلم بها شيئًا جديدًا؟
card-parentsWithLearningDisability-helpThatStays = أي مساعدة يجب أن تبقى، ولا تتوقف بعد أسابيع؟
card-parentsWithLearningDisability-fairChance = هل قُدّمت المساعدة حتى الآن بطريقة تناسب؟
card-parentsWithLearningDisability-tooMuch = كان ذلك كثيرًا. أي جزء نعيد قوله؟

deck-culture = ما يهم في هويتنا
deck-culture-hint = سؤال مفتوح للجميع. لا يلزم أحدًا أن يجيب.
card-culture-planRound = ما الذي في دينك أو ثقافتك أو أسلوب حياتك نراعيه؟
card-culture-language = بأي لغة تفكر وتشعر؟ هل نستخدمها؟
card-culture-daysAndTimes = أي الأيام أو الأوقات لا تناسبك؟
card-culture-whoDecides = في عائلتك، من يجب أن يُسأل؟
card-culture-whatWeAssume = ما الذي قد أعدّه بديهيًا وهو مختلف عندك؟
card-culture-unfair = أين عوملت بغير إنصاف من قبل؟ ماذا نفعل بشكل مختلف؟
card-culture-nameSaid = هل نطقنا كل اسم كما تنطقه؟

deck-chairChecklist = لمن يرأس: هل يكفي؟
deck-chairChecklist-hint = راجع هذا في ذهنك قبل أن تقرر.
card-chairChecklist-whatHappened = ما الذي حدث بالضبط، ولأي طفل؟
card-chairChecklist-whatItMeans = ماذا يعني ذلك لهذا الطفل، الآن ولاحقًا؟
card-chairChecklist-howCome = كيف نشأ ذلك؟ وما الذي يبقيه مستمرًا؟
card-chairChecklist-needs = ماذا يحتاج كل طفل؟
card-chairChecklist-harm = هل يتأذى طفل، أو يُرجَّح ذلك؟ وأي نوع من الأذى؟
card-chairChecklist-howSoon = متى يجب أن يتغير شيء؟ وما الذي يجب أن يحدث اليوم؟
card-chairChecklist-doAndSee = ماذا نحتاج أن نفعل، وأن نرى، لنطمئن؟
card-chairChecklist-otherChildren = أي أطفال آخرين يعيشون هناك أو يزورون؟ هل هم آمنون؟
card-chairChecklist-visits = من يزور، وكم مرة، ولأي غرض؟
card-chairChecklist-whereElse = إن لم يكن البيت آمنًا، من في العائلة يمكنه المساعدة؟
card-chairChecklist-decideOrExplore = هل نقرر الآن، أم ما زلنا نحاول أن نفهم؟ قل أيهما.
card-chairChecklist-howWeWork = هل طريقة عملنا معًا منصفة ولطيفة؟

deck-afterReview = ما الذي تغيّر حقًا
deck-afterReview-hint = مزيد من الشيء نفسه، أم جديد في طريقة عيش العائلة؟
card-afterReview-better = ما الذي تحسّن منذ المرة الماضية، ومن جعله كذلك؟
card-afterReview-sameMore = أي من هذا هو مزيد من الشيء نفسه؟
card-afterReview-newWay = ما الذي تفعله العائلة الآن بطريقة جديدة؟
card-afterReview-withoutUs = هل سيستمر من دوننا؟ كيف نعرف؟
card-afterReview-hardDay = ماذا حدث في أسوأ يوم؟ وماذا فُعل؟
card-afterReview-foundToDone = ماذا وجدنا في البداية؟ وما المختلف الآن؟
card-afterReview-didNotHelp = أي مساعدة لم تُحدث فرقًا؟ وما الذي يمكن أن نوقفه؟
card-afterReview-childSays = كيف يصف الطفل ما تغيّر؟
card-afterReview-celebrate = بماذا نحتفل؟

deck-closing = الختام
deck-closing-hint = تمهّل. الدقائق الأخيرة هي ما يتذكره الناس.
card-closing-inYourWords = على ماذا اتفقنا، بكلماتك أنت؟
card-closing-firstThing = من يفعل الشيء الأول، ومتى؟
card-closing-planB = إن لم ينجح الأمر، ماذا نفعل؟ ومن يقول ذلك أولًا؟
card-closing-leftOut = ما الذي لم يُقل وكان ينبغي أن يُقال؟
card-closing-seesDifferently = من يرى الأمر بشكل مختلف؟ هل نكتبه كما تقوله؟
card-closing-heard = إلى أي حد شعرت بأن صوتك سُمع اليوم؟
card-closing-tonight = كيف ستكون هذه الليلة؟ من معك؟
card-closing-takeAway = ماذا تأخذ معك من اليوم؟
card-closing-thanks = من تودّ أن تشكر؟
