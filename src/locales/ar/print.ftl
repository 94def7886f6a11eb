### Not yet reviewed by a person who speaks Arabic.
### Paper copies.

print-now = طباعة
back-to-meeting = العودة إلى الاجتماع
printed-for = طُبعت لـ { $name }
days-own-copy = هذه الأيام وسببها في نسختك أنت وحدها.

table-who = من
table-number = الرقم
table-why = ما الذي يجعلها هكذا، وليس أقل
table-one-up = كيف تبدو درجة واحدة أعلى
