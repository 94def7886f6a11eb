### Not yet reviewed by a person who speaks Arabic.
### The shared screen.

screen-early = لم نبدأ بعد.
screen-welcome = أهلاً وسهلاً. سعداء بوجودكم.
screen-ended = شكراً لحضوركم. لم يعد يظهر هنا شيء منه.
screen-live = مباشر
screen-not-live = لا اتصال منذ { $time }. قد يكون ما ترونه قديماً.
join-at = الدخول:
qr-to-join = رمز QR للدخول
family-time-screen = لكم كل الوقت الذي تحتاجونه.
screen-page = الصفحة { $page } من { $of }
screen-more = هناك المزيد على الهواتف وعلى الورق.
ruler-title = عن { $name }:
