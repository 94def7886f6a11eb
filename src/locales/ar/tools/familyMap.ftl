### Not yet reviewed by a person who speaks Arabic.

familyMap-about = مَن في العائلة عبر ثلاثة أجيال. أنتم الأعلم: صحّحوا ما هو خطأ.
familyMap-people = الأشخاص
    .professional = الأشخاص (الجينوغرام)
familyMap-people-add = أضف شخصًا
familyMap-people-empty = لا أحد هنا بعد. ابدؤوا بالأطفال.
familyMap-people-name = اسمه
    .hint = يكفي ما تنادونه به. لا عنوان ولا رقم هاتف.
familyMap-people-whoToChild = ما قرابته للأطفال؟
    .hint = مثلًا: الأم، الأخ الكبير، الجدة لأب.
    .child = ما قرابته لك؟
familyMap-people-parents = مَن أمه وأبوه؟
    .professional = الوالدان بالولادة
    .hint = مَن وُلد لهما. اثنان على الأكثر.
familyMap-people-birthYear = في أي سنة وُلد؟
    .hint = يصح أيضًا «نحو 1960».
familyMap-people-drawnAs = كيف يُرسم؟
familyMap-people-drawnAs-square = رجل أو ولد: مربع
familyMap-people-drawnAs-circle = امرأة أو بنت: دائرة
familyMap-people-drawnAs-other = بشكل آخر أو لم يُذكر: معيّن
familyMap-people-livesWhere = أين يسكن؟
    .hint = على وجه التقريب فقط. لا مكان هنا لأي عنوان.
familyMap-people-livesWhere-household = مع الأطفال
familyMap-people-livesWhere-nearby = قريبًا
familyMap-people-livesWhere-far = بعيدًا
familyMap-people-livesWhere-notKnown = لا أحد يعرف
familyMap-people-isAtCentre = هذا الاجتماع عنه
    .professional = الطفل المعني
familyMap-people-hasDied = توفي
familyMap-people-diedIn = في أي سنة توفي؟
familyMap-people-broughtUpBy = مَن يربيه أيضًا أو رباه؟
    .professional = مقدمو الرعاية غير الوالدين بالولادة
familyMap-people-broughtUp = كيف صار في رعايتهم؟
familyMap-people-broughtUp-adopted = بالتبني
familyMap-people-broughtUp-foster = في أسرة حاضنة
familyMap-people-broughtUp-kinship = عند الأقارب أو الأصدقاء
    .professional = رعاية الأقارب
familyMap-people-bornWith = توأم مَن هو؟
familyMap-people-isIdentical = هما توأمان متطابقان
familyMap-people-isExpected = لم يولد بعد
familyMap-people-isUnknown = لا أحد يعرف مَن هو
    .hint = يبقى على الخريطة كسؤال.
familyMap-people-hasResponsibility = له المسؤولية الوالدية
    .hint = أي: يقرر في شؤون الطفل بحكم القانون.
familyMap-couples = مَن مع مَن، الآن أو سابقًا
    .professional = الأزواج
familyMap-couples-add = أضف زوجين
familyMap-couples-empty = لا أزواج هنا بعد.
familyMap-couples-one = أحدهما
familyMap-couples-other = والآخر
familyMap-couples-kind = كيف هو الأمر بينهما الآن؟
    .professional = نوع العلاقة
familyMap-couples-kind-married = متزوجان
familyMap-couples-kind-together = معًا من غير زواج
familyMap-couples-kind-separated = افترقا
    .professional = منفصلان
familyMap-couples-kind-divorced = مطلقان
familyMap-couples-kind-other = شيء آخر
familyMap-couples-since = منذ متى؟
    .hint = مثلًا: منذ 2009، وافترقا منذ يناير.
familyMap-notAgreed = ما نراه بشكل مختلف
    .professional = غير متفق عليه
familyMap-notAgreed-add = قل ما ليس صحيحًا
familyMap-notAgreed-empty = لم يقل أحد إن شيئًا هنا ليس صحيحًا.
familyMap-notAgreed-what = ما الذي لا اتفاق عليه؟
    .hint = يُحفظ كما قيل. لا أحد يحسمه هنا.
familyMap-notAgreed-about = عمّن هو؟
familyMap-betweenPeople = كيف الناس بعضهم مع بعض
    .professional = العلاقات والمرض والأذى (طبقة إضافية)
familyMap-betweenPeople-add = أضف شيئًا لنفسي
familyMap-betweenPeople-empty = لا شيء بعد. هذا يبقى معك.
familyMap-betweenPeople-what = ما الذي تريد أن تتذكره؟
familyMap-betweenPeople-one = مَن؟
familyMap-betweenPeople-other = ومَن أيضًا؟
familyMap-betweenPeople-kind = ما هو؟
familyMap-betweenPeople-kind-close = هما قريبان
familyMap-betweenPeople-kind-distant = ليسا قريبين
    .professional = متباعدان
familyMap-betweenPeople-kind-conflict = يتشاجران
    .professional = نزاع
familyMap-betweenPeople-kind-closeAndConflict = قريبان ويتشاجران
    .professional = قرب مع نزاع
familyMap-betweenPeople-kind-fused = لا يكاد أحدهما يستغني عن الآخر
    .professional = اندماج
familyMap-betweenPeople-kind-cutOff = لم يعودا يتكلمان
    .professional = قطيعة
familyMap-betweenPeople-kind-repaired = عادا يتكلمان
    .professional = قطيعة أُصلحت
familyMap-betweenPeople-kind-takesCareOf = أحدهما يرعى الآخر
    .professional = راعٍ
familyMap-betweenPeople-kind-illness = أحدهم مريض
    .professional = مرض
familyMap-betweenPeople-kind-harm = أحدهم يتأذى
    .professional = إساءة أو عنف
familyMap-check-contact = هل فيه عنوان أو رقم هاتف؟ له مكان آمن خارج اللوح.
familyMap-check-noYear = لا يمكن قراءة سنة من هذا. الصورة تتركه.
familyMap-check-threeParents = الصورة ترسم والدين اثنين. قد يربيه آخرون.
familyMap-check-sameTwice = الشخص نفسه مذكور مرتين.
familyMap-check-nobodyAtCentre = لم يُحدَّد عمّن هذا الاجتماع.
familyMap-check-notJoined = أحدهم وحده على الخريطة. كيف ينتمي؟
familyMap-prompt-whoElse = مَن أيضًا من العائلة، قريبًا سكن أم بعيدًا؟
familyMap-prompt-whoUsedToBe = مَن كان منها سابقًا؟
familyMap-prompt-otherSide = مَن في الجانب الآخر من العائلة؟
familyMap-prompt-notTalkedAbout = هل هناك مَن لا يُتحدث عنه؟
familyMap-picture-label = خريطة العائلة: عدد الأشخاص { $people }، وعدد الأجيال { $generations }. القوائم أدناه تقول الشيء نفسه بالكلمات.
familyMap-picture-move = الخريطة، ويمكن تحريكها جانبًا
familyMap-picture-legend = ما معنى الأشكال والخطوط
familyMap-picture-asOf = كما هي في { DATETIME($day, dateStyle: "long") }
familyMap-picture-age = الرقم: كم يبلغون هذه السنة
familyMap-picture-square = رجل أو ولد
familyMap-picture-circle = امرأة أو بنت
familyMap-picture-other = بشكل آخر أو لم يُذكر
familyMap-picture-expected = لم يولد بعد
familyMap-picture-died = توفي
familyMap-picture-unknown = لا أحد يعرف مَن هو
familyMap-picture-centre = الاجتماع عنه
familyMap-picture-household = يسكنون معًا
familyMap-picture-notAgreed = شيء غير متفق عليه
familyMap-picture-notAgreedShort = غير متفق عليه
familyMap-picture-married = متزوجان
familyMap-picture-together = معًا من غير زواج
familyMap-picture-separated = افترقا
familyMap-picture-divorced = مطلقان
familyMap-picture-otherCouple = نوع آخر من الأزواج
familyMap-picture-noCouple = لهما طفل معًا
familyMap-picture-adopted = بالتبني
familyMap-picture-foster = في أسرة حاضنة
familyMap-picture-kinship = يربيه الأقارب أو الأصدقاء
familyMap-picture-twins = التوأمان المتطابقان موصولان
familyMap-picture-who = مَن؟
familyMap-picture-whole = كلها
familyMap-picture-side = جهة { $name }
familyMap-picture-others = كل الآخرين
familyMap-picture-zoom = مدى القرب
familyMap-picture-nearer = أقرب
familyMap-picture-further = أبعد
familyMap-picture-all = عرضها كلها
familyMap-picture-about = هي عن { $names }.
familyMap-picture-atHome = يعيشون معاً: { $names }.
familyMap-picture-moveBegin = تحريك الأشخاص على الخريطة
familyMap-picture-moveDone = انتهى التحريك
familyMap-picture-moveHint = اسحبوا شخصًا، أو اختاروه هنا. يرى الجميع الخريطة كما تتركونها. يبقى كل واحد في صفه وترتيبه، فهما يقولان من الأكبر.
familyMap-picture-moveWho = مَن تريدون تحريكه؟
familyMap-picture-moveLeft = إلى اليسار
familyMap-picture-moveRight = إلى اليمين
familyMap-picture-moveNone = { $name } في المكان المعتاد.
familyMap-picture-moveIsLeft =
    { $steps ->
        [zero] { $name } في المكان المعتاد.
        [one] { $name } على بعد خطوة واحدة يسار المكان المعتاد.
        [two] { $name } على بعد خطوتين يسار المكان المعتاد.
        [few] { $name } على بعد { $steps } خطوات يسار المكان المعتاد.
        [many] { $name } على بعد { $steps } خطوة يسار المكان المعتاد.
       *[other] { $name } على بعد { $steps } خطوة يسار المكان المعتاد.
    }
familyMap-picture-moveIsRight =
    { $steps ->
        [zero] { $name } في المكان المعتاد.
        [one] { $name } على بعد خطوة واحدة يمين المكان المعتاد.
        [two] { $name } على بعد خطوتين يمين المكان المعتاد.
        [few] { $name } على بعد { $steps } خطوات يمين المكان المعتاد.
        [many] { $name } على بعد { $steps } خطوة يمين المكان المعتاد.
       *[other] { $name } على بعد { $steps } خطوة يمين المكان المعتاد.
    }
familyMap-picture-moveBack = العودة إلى المكان المعتاد
familyMap-picture-moveUndo = التراجع عن آخر تحريك قمت به
familyMap-picture-moveAllBack = إعادة الجميع إلى ترتيبهم
