### Not yet reviewed by a person who speaks Arabic.

tool-timeline = ماذا حدث ومتى
    .professional = الخط الزمني

tool-nothing-to-choose = لا يوجد ما يمكن اختياره بعد.
tool-not-chosen = لم يُختر
tool-no-words = (لم يُكتب شيء بعد)
tool-question-of = السؤال { $at } من { $of }
tool-back = رجوع
tool-next = التالي
tool-put-in-record = ضعه في المحضر
tool-leave-begun = ليس الآن، احتفظ به في صفحتي
tool-look-over = راجعه معي
tool-still-empty = ما زال فارغًا: { $field }
tool-reads-well = لا نرى شيئًا يحتاج إلى تغيير.
tool-not-open-now = يمكن وضعه على اللوح لاحقًا. حتى ذلك الحين يبقى في صفحتك.
tool-go-on = تابع: { $text }
tool-copy-text = نسخ كنص
tool-copied = تم النسخ
tool-copy-blocked = لم يسمح متصفحك بالنسخ. حدد الكلمات وانسخها بنفسك.
tool-closed-now = للقراءة فقط. الكتابة غير متاحة في هذا الجزء من الاجتماع.
tool-questions = أسئلة تساعد
tool-parts = ما تحتويه
tool-part-there = موجود
tool-part-open = ليس بعد
tool-on-screen = اعرضه على الشاشة
tool-others = كل الأدوات
tool-none-open = لا توجد أداة مفتوحة الآن. تُفتح مع خطوات الاجتماع.
tool-to-read = للقراءة
tool-professional-words = أظهر كلمات المختصين أيضًا
yes = نعم
