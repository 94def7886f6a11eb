### Not yet reviewed by a person who speaks Arabic.
### What only some people at work have on their pages: an interpreter’s moment, standing in, pressing for somebody.

moment-ask = لحظة من فضلكم
moment-explained = يُطلب من الجميع الانتظار. لا صوت ولا ساعة.
moment-asked = يرى الجميع أنك تلحق بالكلام. خذ الوقت الذي تحتاجه.
moment-over = يمكننا المتابعة

stand-in-you = أنت تنوب عن { $name }. إذا لم يستطع { $name } المتابعة، فتولَّ أنت الاجتماع.
who-runs-it = الشخص الذي يدير الاجتماع
take-over = تولّي إدارة الاجتماع
take-over-title = هل تتولى الإدارة بدلاً من { $name }؟
take-over-what = من الآن أنت من يدير الاجتماع، ويأخذ { $name } مكانك فيه. تتغير الصفحتان في الحال. لا يضيع شيء مما كُتب.
take-over-family = ما قيل لـ { $name } وحده يبقى عنده. وصفحة العائلة تبقى مغلقة أمامك أيضاً.
take-over-yes = نعم، أتولى الإدارة

press-for-somebody = الضغط على الأزرار بدلاً من شخص آخر
you-press-for = أنت تضغط بدلاً من { $name }
you-press-explained = القرار لـ { $name }. أنت تضغط ما يطلبه. ويرى الجميع ذلك.
back-to-own-pages = صفحاتي
to-the-desk = اعرض صفحة إدارة الاجتماع
to-the-phone = اعرضها كما على الهاتف

sentences = جمل للتحضير
sentences-explained = يقول Kinboard هذه الجمل على كل هاتف وعلى الشاشة الكبيرة. والباقي هو ما يقوله الناس.
sentences-second = بأي لغة أخرى؟
sentences-no-second = لا لغة أخرى
sentences-phases = أجزاء الاجتماع
sentences-steps = ما ينظر إليه الجميع
sentences-headings = العناوين
sentences-leaving = المغادرة
sentences-moment = أثناء لحاقك بالكلام
