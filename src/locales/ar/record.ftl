### Not yet reviewed by a person who speaks Arabic.
### Notes for the record: the note taker's and the chair's.

record-notes = ملاحظات للمحضر
record-who-sees = لا يرى هذا إلا كاتب المحضر ومن يدير الاجتماع.
record-copy = نسخ كنص
record-copied = تم النسخ
record-copy-blocked = لم يسمح متصفحك بالنسخ. حدد الكلمات وانسخها بنفسك.
record-who-came = من حضر
record-other-steps = الخطوات الأخرى
