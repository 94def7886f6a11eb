### Not yet reviewed by a person who speaks Arabic.
### Drawing boards (practice.md 2.14 "something else").

drawing-about = ارسم وحدك، أو معًا على ورقة واحدة. قد تقول الصورة ما لا تقوله الكلمات.
drawing-drawings = رسومنا
    .professional = ألواح الرسم
drawing-drawings-add = ابدأ رسمًا
drawing-drawings-empty = لا رسوم بعد. ماذا تود أن ترسم؟
drawing-drawings-title = ما اسمه؟
drawing-drawings-background = ما الذي تحته؟
drawing-drawings-background-blank = ورقة فارغة
drawing-drawings-background-threeHouses = ثلاثة بيوت
drawing-drawings-background-safetyHouse = بيت الأمان
drawing-drawings-background-road = طريق
drawing-drawings-background-feelings = وجوه
drawing-drawings-background-body = جسم
drawing-drawings-shows = ماذا يُرى فيه؟
    .hint = لمن لا يستطيع رؤية الصورة.
drawing-prompt-feelings = ارسم كيف تشعر حين تكون الأمور جيدة.
drawing-prompt-house = ارسم بيتك. من فيه؟ ومن يساعد؟
drawing-prompt-road = ارسم الطريق من هنا إلى حيث تريد أن تكون.
drawing-prompt-together = ارسموا شيئًا معًا. لا يلزم أن يكون جميلًا.
