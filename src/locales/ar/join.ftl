### Not yet reviewed by a person who speaks Arabic.
### Coming in, and pages before anybody is in a meeting.

front-title = Kinboard
front-heading = طاولة العائلة، على لوحة واحدة يكتب عليها الجميع
front-lead = لاجتماعات العائلة واجتماعات حماية الأطفال. تدخل العائلات من أي هاتف، بلا حساب.
open-demo = فتح اجتماع تجريبي
work-with-families = هل تعمل مع العائلات؟
sign-in = تسجيل الدخول
demo-try = تجربة الاجتماع مكان أي شخص من عائلة ريد
demo-is-open = اجتماع عائلة ريد مفتوح. مكان من تريد أن تكون؟
demo-parent = الأم، على هاتفها
demo-child = عمرها 11 سنة، ومعها مناصرتها تولا
demo-coordinator = إدارة الاجتماع
demo-family = الجدة
demo-socialWorker = من الخدمة الاجتماعية
demo-which = أي اجتماع؟
demo-of-familyGroupConference = اجتماع عائلي لوضع خطة
demo-of-initialConference = اجتماع لحماية الأطفال
demo-of-teamThinking = فريق يفكر معًا
demo-chair = إدارة الاجتماع
demo-professional = من العاملين مع العائلة
demo-noteTaker = كتابة المحضر
demo-manager = إدارة الفريق
be-person = مكان { $name }
big-screen = الشاشة الكبيرة
big-screen-hint = ما يراه من في الغرفة
show-it = عرضها
demo-windows = تُفتح كل صفحة في نافذتها. يمكنك وضعها جنباً إلى جنب، فهي اجتماع واحد. كل الأشخاص من نسج الخيال.

join-question = هل أنت { $name }؟
join-as = الدخول باسم { $name }
join-explained = بعد ذلك يصبح هذا الهاتف لهذا المكان في الاجتماع. يمكنك المغادرة في أي وقت.
join-not-you = هذا ليس اسمك؟ يكفي إغلاق هذه الصفحة. لم يُفتح شيء.
join-empty = هناك شيء ناقص
join-empty-help = الرجاء كتابة الرمز واسمك الأول.
join-input = هناك شيء ناقص
join-input-help = الرجاء كتابة الرمز واسمك الأول.
join-wrong = لا نعرف هذا
join-wrong-help = الرجاء النظر إليه مرة أخرى، أو سؤال من يدير الاجتماع.
join-expired = انتهى وقته
join-expired-help = يمكنك طلب واحد جديد ممن يدير الاجتماع.
join-revoked = حلّ رابط جديد مكان هذا الرابط
join-revoked-help = يمكنك طلب رابطك الجديد ممن يدير الاجتماع.
join-alreadyUsed = استُعمل هذا من قبل
join-alreadyUsed-help = يمكنك طلب رمز جديد ممن يدير الاجتماع.
join-ended = انتهى هذا الاجتماع
join-ended-help = يمكنك طلب نسختك من الخطة ممن أدار الاجتماع.
join-full = عدد المنتظرين كبير الآن
join-full-help = يمكن لمن في الغرفة النظر إلى الباب، ثم تُعاد المحاولة.
join-doorClosed = الباب مغلق الآن
join-doorClosed-help = يمكنك أن تطلب من أحد في الغرفة فتحه، ثم المحاولة من جديد.
join-tooMany = كثُرت المحاولات من هنا
join-tooMany-help = الرجاء الانتظار دقيقة ثم المحاولة من جديد. رابطك سليم.
join-codesPaused = الرموز متوقفة لفترة قصيرة
join-codesPaused-help = رابطك الخاص ما زال يعمل. أو يمكنك الانتظار عشر دقائق والمحاولة من جديد.
join-no-signal = لم نتمكن من الوصول إلى الاجتماع
join-no-signal-help = لم يضع شيء. الرجاء التحقق من الاتصال وفتح الرابط من جديد.

code-heading = الدخول إلى الاجتماع
code-label = الرمز الظاهر على الشاشة الكبيرة
code-hint = بحروف كبيرة أو صغيرة، بفراغات أو بدونها.
first-name = اسمك الأول
code-go = طلب الدخول
code-explained = يرى أحد في الاجتماع اسمك ويفتح لك.

screen-heading = جعل هذه الشاشة مشتركة
screen-explained = هي للعرض فقط، ولا يكتب عليها أحد. الرمز عند من يدير الاجتماع.
screen-code = رمز الشاشة
screen-go = عرض الاجتماع

away-title = صفحة جديدة
away = لا شيء هنا.
left-heading = خرجت من الاجتماع
left-explained = نسي هذا الهاتف الاجتماع. ما وضعته على اللوحة يبقى هناك.
left-history = قد يبقى هذا العنوان في سجل المتصفح. وهو لا يذكر موضوع الاجتماع.
