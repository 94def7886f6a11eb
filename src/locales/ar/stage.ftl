### Not yet reviewed by a person who speaks Arabic.
### Team thinking time: the time of a stage, and who takes which part (practice.md 2.22).

stage-time = وقت هذه الخطوة
stage-left =
    { $count ->
        [zero] لم يبقَ وقت
        [one] بقيت نحو دقيقة
        [two] بقيت دقيقتان
        [few] بقيت { $count } دقائق
        [many] بقيت { $count } دقيقة
       *[other] بقيت { $count } دقيقة
    }
stage-over = تجاوزنا الوقت قليلًا. خذوا ما تحتاجون من وقت.
stage-more =
    { $count ->
        [zero] دون دقائق أخرى
        [one] دقيقة أخرى
        [two] دقيقتان أخريان
        [few] { $count } دقائق أخرى
        [many] { $count } دقيقة أخرى
       *[other] { $count } دقيقة أخرى
    }
stage-parts = من يتولى أي دور اليوم
stage-part-facilitator = يقود الخطوات:
stage-part-presenter = يطرح السؤال:
stage-part-adviser = ينتبه إلى طريقة تفكيرنا:
stage-nobody = لا أحد
stage-change-parts = غيّر من يتولى ماذا
stage-proposed = تتناوبون عليها من مرة إلى مرة. غيّرها إن شئت.
stage-others = كل من سواهم يستمع، ويشارك حين يُطلب منه.
