### Not yet reviewed by a person who speaks Arabic.
### Paper copies.

print-now = طباعة
back-to-meeting = العودة إلى الاجتماع
printed-for = طُبعت لـ { $name }
