### Not yet reviewed by a person who speaks Arabic.
### Going on on one’s phone, where a network blocks the board.

carry-on-make = المتابعة على هاتفي
carry-on-scan = الرجاء مسح هذا بهاتفك أنت. يُطفأ فيه الواي فاي أولاً.
carry-on-code = رمز يفتح مكانك على هاتفك
carry-on-once = يعمل مرة واحدة، خلال عشر دقائق. الرجاء عدم عرضه على أحد غيرك.
carry-on-not-now = لا يمكن فعل هذا الآن. لم يتغير شيء.
carry-on-again = الرجاء العودة إلى الصفحة التي جئت منها وإنشاء رابط جديد.
carried-on = دخلت الآن من هاتفك.
carried-on-stop = لست أنا: إغلاق ذلك المكان
