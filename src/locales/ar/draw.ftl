### Not yet reviewed by a person who speaks Arabic.
### The drawing board: its tools, and how it stands.

draw-tools = أدوات الرسم
draw-tool-draw = قلم
draw-tool-highlight = قلم تظليل
draw-tool-eraser = ممحاة
draw-tool-select = تحريك الأشياء
draw-tool-hand = تحريك الورقة
draw-tool-text = كلمات
draw-tool-note = ملاحظة
draw-undo = تراجع
draw-redo = أعده
draw-delete = أزله
draw-color = اللون
draw-color-black = أسود
draw-color-blue = أزرق
draw-color-light-blue = أزرق فاتح
draw-color-green = أخضر
draw-color-yellow = أصفر
draw-color-orange = برتقالي
draw-color-red = أحمر
draw-color-violet = بنفسجي
draw-size = السماكة
draw-size-m = رفيع
draw-size-l = متوسط
draw-size-xl = عريض
draw-zoom-in = أكبر
draw-zoom-out = أصغر
draw-zoom-fit = الورقة كلها
draw-put-somebody = ضع شخصًا على الورقة
draw-picture = صورة
draw-picture-sending = نضع صورتك على الورقة…
draw-picture-unreadable = لا يمكن قراءة هذه الصورة هنا. لم يضع شيء. جرّب صورة أخرى، أو التقط صورة.
draw-picture-tooMany = هنا من الصور قدر ما تتسع له الورقة. ارفع واحدة أولًا.
draw-picture-refused = لا يمكنك وضع صورة على هذا الرسم الآن.
draw-picture-offline = لا إشارة. لم تُرسل صورتك. جرّب مرة أخرى بعد قليل.
draw-paper = ورقة «{ $title }»
draw-paper-here = ورقة «{ $title }». مفتاح Escape يُخرجك منها.
draw-keys = بلوحة المفاتيح: اختر «ملاحظة»، واذهب إلى الورقة، واضغط Enter. مفتاح Escape يُخرجك.
draw-coming = الورقة قادمة…
draw-too-much = لا يستطيع هذا الجهاز تشغيل لوح الرسم. يمكنك رؤية الرسم هنا.
draw-stopped = توقف لوح الرسم. لم يضع شيء. أغلقه وافتحه من جديد.
draw-refused = لم يمكن حفظ شيء مما رسمته. كل ما سواه هنا. من فضلك ارسمه مرة أخرى.
draw-full = هذه الورقة ممتلئة. لم يمكن حفظ آخر ما رسمته. كل ما كان عليها قبل ذلك محفوظ. ابدأ رسمًا جديدًا للمزيد.
draw-look-on = أنت تشاهد فقط في هذا الجزء من الاجتماع. ما رُسم يبقى.
draw-beyond-marks = هذه الورقة ممتلئة. كل ما عليها محفوظ. ابدأ رسمًا جديدًا للمزيد.
draw-beyond-words = تتسع الملاحظة لـ 2000 حرف. ما جاء بعدها لم يُكتب.
draw-beyond-others = رسم هذا شخص آخر. يبقى حيث يراه الجميع.
draw-in-words = هذا الرسم بالكلمات
draw-nothing-yet = لم يُرسم شيء بعد.
draw-somebody = أحدهم
draw-by =
    { $count ->
        [zero] لم يرسم { $name } شيئًا.
        [one] رسم { $name } شيئًا واحدًا.
        [two] رسم { $name } شيئين.
        [few] رسم { $name } { $count } أشياء.
        [many] رسم { $name } { $count } شيئًا.
       *[other] رسم { $name } { $count } شيء.
    }
draw-with =
    { $count ->
        [zero] لا أحد سواك هنا.
        [one] { $names } هنا أيضًا.
        [two] { $names } هنا أيضًا.
        [few] { $names } هنا أيضًا.
        [many] { $names } هنا أيضًا.
       *[other] { $names } هنا أيضًا.
    }
draw-pictures =
    { $count ->
        [zero] لا صور فيه.
        [one] فيه صورة واحدة.
        [two] فيه صورتان.
        [few] فيه { $count } صور.
        [many] فيه { $count } صورة.
       *[other] فيه { $count } صورة.
    }
draw-written = مكتوب فيه: «{ $said }»
draw-state-connecting = نحضر الرسم…
draw-state-saved = تم الحفظ
draw-state-saving = يجري الحفظ…
draw-state-lost = لا إشارة. ما ترسمه ينتظر هنا. أبقِ هذه الصفحة مفتوحة.
draw-state-noSignal = لا إشارة الآن. يُفتح الرسم هنا حين تعود.
draw-state-noPlace = هذا الاجتماع مفتوح في صفحات كثيرة جداً. الرجاء إغلاق صفحة لا حاجة إليها. ما ترسمه ينتظر هنا.
draw-state-notBegun = لم يبدأ أحد بالرسم بعد.
draw-state-gone = هذا الرسم ليس مفتوحًا لك الآن.
draw-unreadable =
    { $count ->
        [zero] كل ما في الرسم ظاهر هنا.
        [one] شيء واحد في الرسم لا يمكن عرضه هنا. لم يضع.
        [two] شيئان في الرسم لا يمكن عرضهما هنا. لم يضيعا.
        [few] { $count } أشياء في الرسم لا يمكن عرضها هنا. لم تضع.
        [many] { $count } شيئًا في الرسم لا يمكن عرضه هنا. لم يضع.
       *[other] { $count } شيء في الرسم لا يمكن عرضه هنا. لم يضع.
    }
