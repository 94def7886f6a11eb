### Not yet reviewed by a person who speaks Arabic.

safetyNetwork-about = الناس حول أطفالك، ممن يعرفون ويساعدون. ثلاثة أو أكثر أفضل.
safetyNetwork-members = ناسنا
    .professional = شبكة الدعم
safetyNetwork-members-add = أضف شخصًا
safetyNetwork-members-empty = لا أحد هنا بعد. بمن تتصل في الليل؟
safetyNetwork-members-name = الاسم
    .hint = لا عنوان ولا رقم هاتف هنا. هذه تُحفظ بأمان في مكان آخر.
safetyNetwork-members-person = هل هذا الشخص في هذا الاجتماع؟
safetyNetwork-members-relation = ما صلته بالأطفال؟
safetyNetwork-members-canDo = ماذا يستطيع أن يفعل؟
safetyNetwork-members-knowsTheWorry = يعرف ما يقلقنا، وكيف يبدو الأمان الكافي
safetyNetwork-members-agreed = وافق على هذا
    .hint = كل شخص يوافق عن نفسه.
safetyNetwork-members-agreedHow = كيف كانت الموافقة؟
safetyNetwork-members-agreedHow-ownTap = على هاتفه
safetyNetwork-members-agreedHow-heard = سمعتُ موافقته
safetyNetwork-members-agreedOn = متى كانت الموافقة؟
safetyNetwork-check-saysWhere = يبدو هذا كعنوان أو رقم هاتف. الأفضل ألا يكون على اللوحة.
safetyNetwork-check-fewPeople = ثلاثة أشخاص أو أكثر يقوّون الخطة. من هناك أيضًا؟
safetyNetwork-check-nobodyTold = لا أحد هنا يعرف ما يقلقنا بعد. كيف يمكن إخبارهم؟
safetyNetwork-check-someNotTold = ليس الجميع هنا على علم بما يقلقنا بعد.
safetyNetwork-check-notAllAgreed = لم يوافق الجميع عن أنفسهم بعد.
safetyNetwork-prompt-whoComes = من يأتي إن طلبت ذلك؟
safetyNetwork-prompt-whoDoTheyRing = بمن يتصل الأطفال؟
safetyNetwork-prompt-whoElse = من يهتم بهم أيضًا؟
