### Not yet reviewed by a person who speaks Arabic. What everybody is told while, and after, the chair meets some people alone.

restricted-now = من يدير الاجتماع يجتمع ببعض الأشخاص على انفراد منذ { $time }.
restricted-over = اجتمع من يدير الاجتماع ببعض الأشخاص على انفراد من { $from } إلى { $until }.
restricted-reason = السبب:
restricted-ask-why = يمكنك أن تسأل من يدير الاجتماع عن السبب في أي وقت.
