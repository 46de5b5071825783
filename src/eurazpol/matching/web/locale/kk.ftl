## Беттер: калибрлеу

matching-calibration-title = Бағаға қаншалықты сенуге болады
matching-calibration-what = Екі жазбаның бағасы іздеу тапқан үміткерлердің ішінде осындай жүз жұптың нешеуі бір адамға қатысты екенін көрсетеді. Бұл — бағдар, жеке басын анықтау емес: шешімді адам қабылдайды.
matching-calibration-lead = { $threshold } және одан жоғары баға алған жұп бағдар ретінде көрсетіледі.
matching-curve-title = Баға айтқаны мен табылғаны сәйкес келеді
matching-curve-caption = Баптауға қатыспаған, белгіленген ойдан шығарылған адамдардың жұптары: { $pairs }; әр дұрыс жұпқа келетін бұрыс жұп саны: { $others }.
matching-curve-score = Баға
matching-curve-said = баға айтады
matching-curve-found = бір адам болып шықты
matching-curve-pairs = Жұп саны
matching-curve-true = Оның ішінде бір адам
matching-curve-unit = жұптар санының пайызы
matching-calibration-error = Баға орта есеппен { $off } пайыздық тармаққа қателеседі. Брайер көрсеткіші { $brier }: 0 — мінсіз, 0,16 — тек үлесі белгілі.
matching-calibration-made = Жұптар, баптау және қисық мына команда арқылы алынған:
matching-pairs-caption = Жұптардың түрлері және олардың нешеуі бағдар ретінде көрсетілген
matching-pairs-kind = Жұптың түрі
matching-pairs-leads = Бағдарлар
matching-pairs-one-person = екі жазбадағы бір адам
matching-pairs-sibling = аға-іні, апа-сіңлі
matching-pairs-twin = егіздер
matching-pairs-parent-and-child = ата-ана мен бала
matching-pairs-namesake = аттастар
matching-pairs-other-family-name = аты мен әкесінің аты бірдей, тегі басқа
matching-pairs-anybody = кездейсоқ адамдар
matching-weights-caption = Әр белгінің балмен салмағы; әр балл мүмкіндікті екі еселейді, теріс балл екі есе азайтады
matching-weights-found = Белгі
matching-weights-points = Балл
matching-weights-names = Есімдері: 0-ден 1-ге дейінгі ұқсастығы бойынша

## Беттер: сыртқы түр

matching-appearance-title = Сыртқы түрі бойынша іздеу
matching-appearance-what = Белгісіз белгі айырмашылық болып саналмайды: нәтиже қай белгілердің сәйкес, бөлек немесе белгісіз екенін көрсетеді. Іздеу негізімен бірге жазылады.
matching-appearance-enter = Сипаттама енгізу
matching-appearance-enter-what = Сипаттама күні көрсетілген дереккөзімен бір рет енгізіледі: басқа куә немесе басқа күн — бұл басқа сипаттама.
matching-part-search = Не және не үшін ізделеді
matching-part-source = Жазба және дереккөз
matching-part-words = Сөзбен
matching-part-look = Сыртқы түрінің белгілері
matching-part-marks = Ерекше белгілері
matching-part-mark = Ерекше белгі
matching-part-worn = Денесі мен киімі
matching-mark-number = { $number }-белгі
matching-form-words = Сөзбен сипаттау
matching-form-words-hint = Қазақ, орыс немесе ағылшын тілінде; оқылғаны бос өрістерді толтырады.
matching-form-age-low = Жасы (бастап)
matching-form-age-high = Жасы (дейін)
matching-form-height-low = Бойы (бастап), см
matching-form-height-high = Бойы (дейін), см
matching-form-mark-kind = Түрі
matching-form-mark-part = Дене мүшесі
matching-form-mark-side = Жағы
matching-form-mark-words = Сөзбен
matching-form-array = Жинақ
matching-form-person = Адам, егер белгілі болса
matching-form-person-hint = Құжаттағыдай есімі немесе жазбаның нөмірі
matching-form-made-from = Неге негізделген
matching-form-source = Дереккөз
matching-form-source-hint = Кім сипаттады, қай есеп немесе камера
matching-form-source-day = Қашан көрінді
matching-form-source-day-hint = Күні, айы немесе жылы: 05.02.2026, 02.2026 немесе 2026
matching-form-body = Дене мүшелерінің өлшемдері
matching-form-clothing = Киімі
matching-form-ground = Іздеудің негізі
matching-form-ground-hint = Істің нөмірі немесе себебі
matching-form-file = Кескін
matching-form-file-hint = PNG немесе JPEG; дәлел ретінде өзгеріссіз сақталады
matching-form-kind = Кескіннің түрі
matching-form-taken = Қашан түсірілген
matching-form-judgement = Адамның салыстыруы
matching-form-reason = Негіздеме
matching-form-reason-hint = Қай белгілері сәйкес, қайсысы бөлек
matching-form-objection = Қарсылық
matching-form-objection-hint = Мүдделі адамның сөзімен
matching-do-read = Сөздерді өрістерге көшіру
matching-do-find = Іздеу
matching-do-clear = Тазарту
matching-do-keep = Сипаттаманы сақтау
matching-do-add = Кескінді қосу
matching-do-ask = Жүйеден сұрау: { $modality }
matching-do-judge = Салыстыруды жазу
matching-do-contest = Қарсылықты жазу
matching-found-who = Сипаттама
matching-found-share = Сәйкестігі
matching-found-nameless = есімі белгісіз
matching-found-none = Сәйкес сипаттама жоқ. Белгілерді азайтып немесе дәлдігін төмендетіп көріңіз.
matching-found-lead = Бұл — бағдар, жеке басын анықтау емес.
matching-record-title = Сыртқы түрдің сипаттамасы
matching-record-caption = Дереккөз не дейді
matching-record-entered = Енгізген
matching-record-images = Кескіндер
matching-record-no-images = Кескіндер жоқ.
matching-record-add = Кескін қосу
matching-record-likenesses = Ұқсастықтар
matching-image-alt = Адамның кескіні: { $kind }
matching-engine-is = Зертхана жүйесі: { $name }.
matching-engine-is-none = Бұл торапта зертхана жүйесі қосылмаған.
matching-engine-rule = Кескіндерді адам салыстырғанға дейін ұқсастыққа сүйенуге болмайды.
matching-likeness-caption = Жүйе не ұсынды
matching-likeness-title = Ұсынылған ұқсастық
matching-likeness-said = Жүйе не хабарлады
matching-likeness-candidate = Үміткер
matching-likeness-modality = Салыстыру негізі
matching-likeness-score = Жүйенің бағасы
matching-likeness-model = Модель және нұсқа
matching-likeness-explanation = Түсіндірме
matching-likeness-asked = Сұраған
matching-likeness-judged = Адам салыстырған
matching-likeness-objection = Қарсылық
matching-likeness-answered = Қарсылыққа жауап
matching-likeness-waits = Адамның салыстыруын күтуде
matching-likeness-used = Адам сол адам деп таныды
matching-likeness-not-used = Оған сүйенуге болмайды
matching-likeness-contested = Қарсылық білдірілді: басқа қызметкер қайта салыстырады
matching-likeness-compare = Кескіндерді салыстыру
matching-likeness-compare-what = Екі кескінді де өзіңіз қараңыз. Жүйенің бағасы негіздеме бола алмайды.
matching-likeness-contest = Қарсылықты қабылдау
matching-likeness-contest-what = Басқа қызметкер жауап бергенше ұқсастыққа сүйенуге болмайды.
matching-said-entered = Сипаттама сақталды.
matching-said-image = Кескін дәлел ретінде сақталды.
matching-said-judged = Салыстыру жазылды.
matching-said-contested = Қарсылық жазылды.
matching-found-caption = { $count ->
    [one] { $count } сипаттама табылды.
   *[other] { $count } сипаттама табылды.
}
matching-found-images = { $count ->
    [0] кескін жоқ
    [one] { $count } кескін
   *[other] { $count } кескін
}
matching-said-asked = { $count ->
    [0] Жүйе ешкімді ұсынбайды.
    [one] Жүйе { $count } ұқсастық ұсынады. Кескіндерді өзіңіз салыстырыңыз.
   *[other] Жүйе { $count } ұқсастық ұсынады. Кескіндерді өзіңіз салыстырыңыз.
}
matching-form-erase = Неліктен әрі қарай сақтауға болмайды
matching-form-erase-hint = Норма, шешім немесе қарсылық
matching-record-erase = Сипаттаманы өшіру
matching-record-erase-what = Сипаттама, оның кескіндері және олар бойынша ұсынылған ұқсастықтар біржола өшіріледі. Журналда жазбаның болғаны және неге өшірілгені қалады.
matching-said-erased = Сипаттама өшірілді.
matching-likeness-state = Жай-күйі
matching-likeness-none = Әзірге ешбір жүйе ештеңе ұсынған жоқ.
