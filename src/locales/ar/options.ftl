### Not yet reviewed by a person who speaks Arabic.
### Questions with sentences to choose from: each answers alone, then all are shown together.

option-why = ما الذي يجعلك ترى الأمر هكذا؟
option-why-needed = لماذا ترى الأمر هكذا؟ نحتاج إلى بضع كلمات.
option-more = ما الذي قد يغيّر رأينا، وما الذي لا نعرفه؟
option-more-is = ما قد يغيّر رأينا، وما لا نعرفه:
option-slip = الإجابة
option-table-choice = الرأي
option-table-why = السبب

option-agencyView = رأي كل جهة في خطة للطفل
option-agencyView-explained = يجيب كل من يعمل مع العائلة وحده، عن كل طفل. ليس هذا تصويتاً. القرار لمن يدير الاجتماع.
option-agencyView-question = ما الذي يحتاج إليه … الآن؟
option-agencyView-question-each = ما الذي يحتاج إليه كل طفل الآن؟
option-agencyView-plan = خطة لحماية الطفل
option-agencyView-planContinues = تستمر خطة حماية الطفل
option-agencyView-planEnds = تنتهي خطة حماية الطفل
option-agencyView-childInNeed = خطة لطفل بحاجة إلى دعم: مساعدة توافق عليها العائلة
option-agencyView-earlyHelp = مساعدة مبكرة
option-agencyView-noAction = لا حاجة إلى مساعدة أخرى منا
option-agencyView-reconvene = لا نستطيع القول بعد، ونحتاج إلى اجتماع آخر

option-uncertainty = ما مدى ثقتنا – وهل هذا آمن؟
option-uncertainty-explained = هذا عن تفكيرنا نحن، لا عن العائلة. يجيب كل من يعمل هنا وحده.
option-uncertainty-question = ما مدى ثقتنا – وهل هذا آمن؟
option-uncertainty-safeUncertain = نرى تفسيرات عدة، ونبقى منفتحين
option-uncertainty-safeCertain = نظن أن الأمر يُحل، ويصبح آمناً
option-uncertainty-unsafeUncertain = نشعر بأننا عالقون، ولا نرى طريقاً
option-uncertainty-unsafeCertain = نحن واثقون من السبب، ومن الحل
option-axis-safe = آمن
option-axis-unsafe = غير آمن
option-axis-certain = واثقون
option-axis-uncertain = غير واثقين

option-weight = كم يهم أمر واحد
option-weight-explained = يقدّر كل شخص ذلك وحده، ويقول السبب. لا يُجمع شيء.
option-weight-question = كم يهم هذا الأمر؟
option-weight-question-about = كم يهم هذا الأمر: { $factor }
option-weight-w1 = 1: قليلاً
option-weight-w2 = 2: بعض الشيء
option-weight-w3 = 3: إلى حد ما
option-weight-w4 = 4: كثيراً
option-weight-w5 = 5: كثيراً جداً
