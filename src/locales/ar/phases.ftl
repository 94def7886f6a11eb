### Not yet reviewed by a person who speaks Arabic.
### The phases of every kind of meeting, by name.

phase-preparation = قبل يوم الاجتماع
phase-welcome = أهلاً وسهلاً
phase-information = الاستماع إلى الوقائع
phase-familyTime = وقتكم وحدكم كعائلة
phase-agreeing = الاتفاق على الخطة
phase-copies = النسخ والموعد التالي
phase-before = قبل يوم الاجتماع
phase-opening = من معنا هنا
phase-better = ما الذي تحسّن
phase-childsView = رأي الطفل
phase-childsWords = كلمات الطفل منذ آخر مرة
phase-scaling = أين نحن الآن؟
phase-goals = كم اقتربنا من كل هدف
phase-analysis = ماذا يعني كل هذا
phase-outlinePlan = الخطة الأولية
phase-actions = المهام: ما أُنجز وما تعثّر
phase-changes = تغيير الخطة
phase-views = الآراء والقرار
phase-telling = إبلاغ العائلة
phase-dates = المواعيد والحقوق
phase-after = بعد الاجتماع
phase-frame = السؤال
phase-story = القصة
phase-clarify = الوقائع وحدها
phase-alone = كل واحد وحده
phase-reveal = العرض والتساؤل
phase-childsChair = كرسي الطفل
phase-responds = ما الذي ساعد
phase-close = ماذا بعد
phase-open = الاجتماع
phase-closed = مغلق
