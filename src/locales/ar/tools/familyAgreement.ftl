### Not yet reviewed by a person who speaks Arabic.

familyAgreement-about = كلٌّ يقول عن نفسه هل يوافق. ثم نختار الخطة البديلة.
familyAgreement-agreements = من يوافق
familyAgreement-agreements-add = قل هل توافق
familyAgreement-agreements-empty = لم يقل أحد بعد.
familyAgreement-agreements-words = بكلماتك
familyAgreement-agreements-answer = هل توافق على الخطة؟
familyAgreement-agreements-answer-yes = نعم
familyAgreement-agreements-answer-partly = جزئيًا
familyAgreement-agreements-answer-no = أرى الأمر بشكل مختلف
familyAgreement-planB = الخطة البديلة: إن لم يستطع الأطفال البقاء في البيت
    .professional = خطة الطوارئ
familyAgreement-planB-add = أضف من التالي
familyAgreement-planB-empty = لا أحد هنا بعد. من يكون الأول؟
familyAgreement-planB-who = من يرعى الأطفال؟
familyAgreement-planB-forWhat = لماذا، ولكم من الوقت؟
familyAgreement-check-whatWouldChange = ما الذي يجعل جوابك نعم؟
familyAgreement-check-nobodySaidYet = لم يقل أحد بعد هل يوافق.
familyAgreement-check-notEverybodyAgrees = هناك من يرى الأمر بشكل مختلف. كلماته باقية مع الخطة.
familyAgreement-check-noPlanB = لا خطة بديلة بعد. من يرعى الأطفال؟
