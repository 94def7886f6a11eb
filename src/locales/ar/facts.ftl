### Not yet reviewed by a person who speaks Arabic.
### Facts kept outside the board, and the question before words go up that may tell where somebody is.

facts = محفوظ خارج اللوحة
facts-explained = هنا مكان العنوان أو المدرسة أو رقم الهاتف، لا على اللوحة أبداً. لا يقرؤه إلا من تسمّيهم، ولا يُطبع أبداً.
facts-read-by = يقرؤه { $names }
facts-hold = اضغط باستمرار للقراءة
facts-remove = إزالة
facts-about = عمّن؟
facts-kind = ما هو؟
facts-words = الكلمات التي يجب حفظها
facts-who-reads = من يقرؤها غيرك؟
facts-keep = حفظ بأمان
fact-address = مكان السكن
fact-school = المدرسة أو الحضانة
fact-phone = الهاتف أو البريد الإلكتروني
fact-work = العمل
fact-childSignal = إشارة الطفل السرية
fact-other = شيء آخر
says-where-title = هل يدل هذا على مكان أحد؟
says-where = يبدو هذا كعنوان أو رقم هاتف أو بريد إلكتروني. قد يقرؤه من يجب ألا يعرف.
says-where-change = تغييره أولاً
says-where-anyway = وضعه رغم ذلك
