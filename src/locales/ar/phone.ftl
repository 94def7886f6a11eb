### Not yet reviewed by a person who speaks Arabic.
### A person’s phone.

tab-now = الآن
tab-board = اللوحة
tab-mine = صفحتي
tab-help = مساعدة
places = الأماكن
now = الآن
now-your-answer = الآن: إجابتك
phones-down = اتركوا الهواتف. لا شيء مطلوب الآن.
others-write = الآخرون يكتبون الآن. يمكنك متابعة القراءة من اللوحة.
run-meeting = إدارة الاجتماع
back-to-now = العودة إلى ما يراه الجميع
write-for-somebody = الكتابة بدلاً من شخص آخر
present-names = على اللوحة الآن: { $names }

im-ready = إجابتي جاهزة
why-not-lower = ما الذي يجعلها { $value } وليس أقل؟
one-up = كيف تبدو درجة { $value }؟ ومن سيلاحظ ذلك؟
who-sees-my-answer = من يرى إجابتي
audience-everyone = الجميع، مع اسمي
audience-runsMeeting = من يدير الاجتماع فقط
audience-nobody = لا أحد
you-said = إجابتك { $value }. وهي مقفلة الآن.
you-passed = اخترت التجاوز. وهذه إجابة كاملة.
change-my-mind = تغيير رأيي
nobody-sees-yet = لا يرى أحد شيئاً حتى يُعرض على الجميع. عدد الجاهزين: { $ready } من { $of }.
waiting-pass-is-fine = نحن بانتظارك. ولا بأس بالتجاوز.

family-time-others = ستُبلَّغ عندما تُدعى إلى العودة. ليس عليك أن تفعل شيئًا.

say-something-about = عندي ما أقوله عن
my-page = صفحتي
my-page-safety = لا يقرأ هذا أحد حتى تشاركه. في حال الخطر، الرقم هو 999. خط مساعدة الأطفال Childline: { "\u2066" }0800 1111{ "\u2069" }.
page-wantToSay = ما أريد أن أقوله
page-need = ما أحتاج إليه
page-notes = ملاحظاتي
hello = أهلاً { $name }
when-not-fixed = لم يُحدَّد اليوم بعد.
who-comes = من سيحضر
before-explained = تُفتح اللوحة في يوم الاجتماع. حتى ذلك الحين يمكنك كتابة ما تريد قوله. الرجاء الاحتفاظ برابطك، فهو يعمل على هذا الهاتف.

help = مساعدة
words-title = ما معنى الكلمات
help-what-this-is = هذه لوحة اجتماعكم. ما تضعه عليها يقرأه كل من في الاجتماع. يمكنك التجاوز، أو سحب ما كتبته، أو المغادرة.
help-who-to-ring = بمن يمكنك الاتصال
help-domestic-abuse = خط المساعدة الوطني للعنف المنزلي: { "\u2066" }0808 2000 247{ "\u2069" }.
who-is-here = من في هذا الاجتماع
paper-copy = نسخة ورقية
leave-title = المغادرة على هذا الهاتف
leave-explained = ينسى هذا الهاتف الاجتماع. يمكنك العودة برابطك.
leave = مغادرة

drafts-wait = كلماتك محفوظة في صفحتي، ولا يراها أحد غيرك.
family-time-others-title = العائلة وحدها الآن

put-up-done = صارت على اللوحة، ويمكن لكل من في الاجتماع قراءتها.

unnamed-everyone = الجميع، نقطةً بلا اسمي
unnamed-runsMeeting = من يدير الاجتماع فقط، مع اسمي
unnamed-nobody = لا أحد
child-who-may-see = من يمكنه أن يرى رقمك؟
child-you-choose = الاختيار لك. لا يراه أحد إلا بموافقتك.
answer-for-next = إجابتك عن { $name } ما زالت مفتوحة
guess-title = ماذا سيقول شخص آخر؟
guess-explained = إن أردت فقط. يُعرض على أنه تخمينك، لا إجابة ذلك الشخص.
guess-whom = إجابة من تخمّن؟
guess-nobody = لا أحد
guess-value = أظن أن إجابة { $name } ستكون
guess-no-value = اختيار رقم
you-guessed = تخمينك لإجابة { $name }: { $value }.
waits-about = ليس على اللوحة بعد. وهو عن: «{ $text }»

tell-title = أخبر من يدير الاجتماع
tell-explained = لا أحد غيره يرى هذا.
tell-speak = أريد أن أتكلم
tell-break = أحتاج إلى استراحة
tell-cannotTalk = لا أستطيع الكلام بحرية
tell-cannotTalk-explained = يصل هذا إليه بهدوء. ثم تعرض هذه الصفحة شيئًا آخر. رابطك يعيدك.

parts = أجزاء الاجتماع
part-name = الجزء { $part }
part-enter = الانتقال إلى الجزء { $part }
join-call = الانضمام إلى مكالمة الفيديو

follow-on = تنتقل هذه الصفحة مع الخطوة التي وصل إليها الجميع.
