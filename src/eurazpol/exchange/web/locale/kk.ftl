exchange-peers-title = Тораптар
exchange-peers-directory = Хатшылықтың № { $version } анықтамалығы; қол қойылды: { $issued }; жарамды мерзімі: { $until }
exchange-peers-none = Бұл торапта әзірге тораптар анықтамалығы жоқ. Ол хатшылықтан секунд сайын сұрайды.
exchange-peers-pinned = Хатшылықтың бекітілген қолтаңба кілті:
exchange-peers-waiting = Енгізуді күтіп тұрған тораптар
exchange-peers-nodes = Тораптар
exchange-peers-node = Торап
exchange-peers-asked = Өтініш берді
exchange-peers-fingerprint = Кілттер мен мекенжайдың таңбасы
exchange-peers-decision = Шешім
exchange-peers-accept = Торапты енгізу
exchange-peers-decline = Қабылдамау
exchange-peers-health = Тораппен байланыс
exchange-peers-queued = Кезекте
exchange-peers-heard = Соңғы белгі
exchange-peers-own = Осы торап. Енгізер алдында таңбасын телефон арқылы салыстырыңыз:

## Tracker of messages
exchange-track-title = Алмасу
exchange-track-to = Кімге
exchange-track-from = Кімнен
exchange-track-record = Жеткізу хаттамасы
exchange-track-repeats = Қайта келді, екінші рет әсері болған жоқ: { $count } рет
exchange-track-reason = Бас тарту себебі
exchange-track-problem = Неге жеткізілмеді
exchange-track-attempts = әрекет саны: { $count }
exchange-track-next = Келесі әрекет
exchange-track-evidences = Жеткізу туралы растамалар: { $count }
exchange-track-proves = Нені растайды
exchange-track-signer = Қол қойған, кілт
exchange-track-at = Уақыты
exchange-track-hash = Хабарламаның хеші
exchange-track-check = Осы торапта тексерілуі
exchange-track-verified = тексерілді
exchange-track-not-verified = расталмады
exchange-track-download = Қол қойылған байттарды сақтау
exchange-track-directory = Осы кілті бар анықтамалықты сақтау
exchange-track-details = Хабарлама
exchange-track-id = Хабарлама нөмірі
exchange-track-digest = Бақылау сомасы
exchange-track-parts = Тіркемелер
exchange-track-resend = Қазір қайталау
exchange-track-queued = кезекте: { $count }
exchange-track-keys-expired = жарамды кілттері жоқ: сертификатының мерзімі өткен немесе ол кері қайтарылған
exchange-track-keys-until = торап кілттерінің мерзімі { $until } бітеді
exchange-track-clock = сағаттардың айырмасы { $minutes } минут
exchange-track-alarms = { $count } дабыл
exchange-track-end-alarm = Қаралды
exchange-track-alarm-ended = Дабыл алынды.
exchange-track-peers = Серіктес тораптар
exchange-track-peer = Серіктес торап
exchange-track-health = Байланыс
exchange-track-messages = Хабарламалар
exchange-track-direction = Бағыты
exchange-track-out = жөнелтілген
exchange-track-in = алынған
exchange-track-kind = Түрі
exchange-track-stage = Күйі
exchange-track-alarm = дабылы бар
exchange-track-about = Іс нөмірі
exchange-track-empty = Әзірге хабарлама жоқ. Жөнелтілген және алынған хабарламалар кезеңдерімен осында көрінеді.
exchange-track-refused = Қабылданбаған деректер
exchange-track-claims = Өзін атауы
exchange-track-why = Себебі
exchange-track-size = Көлемі
exchange-track-how = Мұны басқа біреу қалай тексере алады
exchange-track-how-text = Растаманың қол қойылған байттарын және сол кездегі тораптардың қол қойылған анықтамалығын сақтаңыз. Төмендегі команда екі файлды да оқиды, оған торап қажет емес; кім, нені және қашан қол қойғанын, қолтаңбаның жарамдылығын айтады. Енді қолданылмайтын кілттер бұрынғы анықтамалықтарда бар.
exchange-track-open-alarms = Алмасу: { $count } дабыл адамның назарын күтуде

## Recalls (web/recalls.py)
exchange-recalls-title = Кері қайтарып алу
exchange-recalls-hint = Иесі кері қайтарып алатын немесе шектейтін хабарламалар: кім растады, кім растамады.
exchange-recalls-waiting = Осында шешілуі тиіс
exchange-recalls-unconfirmed = Әлі расталмаған
exchange-recalls-done = Расталған және жауап берілген
exchange-recalls-none = Ештеңе кері қайтарып алынған жоқ.
exchange-recalls-decide = Шешу
exchange-recalls-passed-on = иесінің атынан әрі қарай берілді
exchange-recalls-verified = қолтаңба тексерілді
exchange-recalls-not-verified = қолтаңба расталмады
exchange-recalls-reminded = Ескерту жіберілді
exchange-recalls-alarm = Барлық ұстаушы мерзімінде растаған жоқ. Екінші мемлекеттің кезекшісіне хабарласыңыз.
exchange-recalls-one = Кері қайтарып алу
exchange-recalls-order = Өкімнің нөмірі
exchange-recalls-message = Хабарлама
exchange-recalls-why = Неліктен қызметкер шешуі тиіс
exchange-recalls-keep-ground = Деректер сақталатын заң мен бап
exchange-recalls-keep-hint = Тек сақтау үшін: мысалы, сот материалдарындағы дәлелдемелер туралы бап. Оны иесі оқиды.
exchange-recalls-erase = Жоюға рұқсат беру
exchange-recalls-keep = Осы негізде сақтау
exchange-recalls-new = Хабарламаны кері қайтарып алу немесе шектеу
exchange-recalls-letters = Хабарламалар
exchange-recalls-letter = { $kind }, алушы торап: { $peer }, № { $number }, { $at }{ $already ->
    [true] { " " }(бұрын кері қайтарып алынған)
   *[false] { "" }
}
exchange-recalls-what = Не қажет
exchange-recalls-what-recall = Кері қайтарып алу: бәрі жойылады
exchange-recalls-what-narrow = Шектеу: қатаңырақ шарттар немесе көрсетілген өрістер мен файлдарды жою
exchange-recalls-reason = Себебі
exchange-recalls-reason-hint = Оны екінші мемлекет оқып, сақтайды. Адамдарды және істегі мәліметтерді атамаңыз.
exchange-recalls-ground = Құқықтық негізі
exchange-recalls-ground-hint = Шарт немесе заң, бабы
exchange-recalls-narrowing = Не шектеледі
exchange-recalls-code = Пайдаланудың жаңа коды
exchange-recalls-limits = Қосымша шектеулер
exchange-recalls-files = Жойылатын файлдар
exchange-recalls-fields = Жойылатын өрістер
exchange-recalls-own = Өз көшірмеміз
exchange-recalls-own-yes = Жіберілгенді өз шығыс хаттарымыздан да жою
exchange-recalls-next = Әрі қарай: не болады
exchange-recalls-confirm = Растағанға дейін оқыңыз
exchange-recalls-will-recall = { $count ->
    [one] { $count } хабарлама кері қайтарып алынады: мазмұны жойылады.
   *[other] { $count } хабарлама кері қайтарып алынады: мазмұны жойылады.
}
exchange-recalls-will-narrow = { $count ->
    [one] { $count } хабарлама шектеледі.
   *[other] { $count } хабарлама шектеледі.
}
exchange-recalls-to-holder = хабарламаны сақтап отыр; өкімді қазір алады
exchange-recalls-to-queued = әлі алған жоқ; өкім хабарламаның артынан бірден келеді
exchange-recalls-goes = Мәтін, файлдар, олардан алынған мәліметтер мен қағаздар, олар бойынша жасалған құжаттар, жобалар және іздеу деректері жойылады.
exchange-recalls-onward = Хабарламаны әрі қарай берген торап өкімді де береді; әр ұстаушы қол қойылған түбіртекпен жауап береді.
exchange-recalls-stays = Қалатыны: хабарламаның болғаны, оның хеші мен қолтаңбалары, журнал. Екінші мемлекеттің сақтық көшірмелері өз ережелерімен сақталады.
exchange-recalls-may-keep = Деректерге шешім негізделсе, екінші мемлекеттің қызметкері шешеді; ол өз заңының негізінде сақтай алады.
exchange-recalls-own-goes = Шығыс хаттардағы өз көшірмеміз де жойылады.
exchange-recalls-own-stays = Өз көшірмеміз қалады.
exchange-recalls-order-it = Өкім беру
exchange-recalls-back = Өзгерту
exchange-recalls-said = { $count ->
    [one] { $count } өкім жіберілуде.
   *[other] { $count } өкім жіберілуде.
}
## Осы торап жоғалтқан хаттар
exchange-lost-title = Біз енді білмейтін өз хаттарымыз
exchange-lost-why = Бұл торап ескі көшірмеден қалпына келтірілген. Басқа тораптар бұл хаттарды бұрын қабылдаған; көшірмесі керек болса, оларға жазыңыз.
exchange-lost-number = №
exchange-lost-letter = Хат
exchange-lost-case = Іс
exchange-lost-sent = Жөнелтілді

## Keys of nodes
exchange-keys-title = Тораптардың кілттері
exchange-keys-back = Тораптарға
exchange-keys-intro = Торап бір кілтпен қол қояды, екіншісімен өзіне мөрленгенді ашады. Кілттер ауыстырылғаннан кейін ескілері кешіккен хабарламаларды тағы 14 күн ашады; олармен қол қойылғанды әрқашан тексеруге болады.
exchange-keys-of = { $node } торабының кілттері
exchange-keys-key = Кілт
exchange-keys-standing = Күйі
exchange-keys-from = Басталуы
exchange-keys-until = Аяқталуы
exchange-keys-destroyed = құпия бөлігі жойылды
exchange-keys-others = Басқа тораптар
exchange-keys-change = Кілттерді ауыстыру
exchange-keys-change-why = Жаңа кілттер жұбын жасап, хатшылықтан оны анықтамалыққа енгізуді сұрайды. Жұмыс тоқтамайды.
exchange-keys-waits = Жаңа кілттер жұбы хатшылықтың енгізуін күтіп тұр.
exchange-keys-ask-again = Хатшылықтан тағы сұрау
exchange-keys-asked = Хатшылықтан жаңа кілттерді енгізу сұралды.
exchange-keys-revoke = Тораптың кілттерін қайтарып алу
exchange-keys-revoke-why = Осы сәттен бастап әр торап осы кілттермен қол қойылғанды қабылдамайды. Бұрын қол қойылып, бұрын сақталғанды кейін де тексеруге болады.
exchange-keys-whose = Торап
exchange-keys-why = Себебі
exchange-keys-since = Қай уақыттан бастап
exchange-keys-since-hint = Кілттерге қай уақыттан бастап сенбеу керек; қазіргі уақыттан кеш емес
error-exchange-keys-no-reason = себебін таңдаңыз
exchange-keys-revoked = { $node } торабының кілттері қайтарып алынды; { $version } анықтамалығы барлық торапқа жіберілуде.
exchange-keys-proven = Кілттерді ауыстыру: тораптың қолданыстағы кілтімен қол қойылған. Телефон арқылы салыстырудың қажеті жоқ.
exchange-keys-unproven = Таңбаны телефон арқылы салыстырыңыз.
exchange-keys-ends = Осы тораптың кілттерінің мерзімі { $at } бітеді. Қазір ауыстырыңыз: содан кейін ештеңеге қол қойылмайды.
exchange-keys-link = Тораптардың кілттері
exchange-files-link = Тасымалданатын файлдар

## Carried files
exchange-files-title = Тасымалданатын файлдар
exchange-files-intro = Торап қолжетімсіз болғанда хабарламалар мен түбіртектер дискідегі немесе жинақтағыштағы файлдармен барады. Файлдар екінші торап үшін мөрленген; жолда оларды ешкім оқи да, өзгерте де алмайды. Желімен де кеткені бір-ақ рет жетеді.
exchange-files-write = Торапқа файл жазу
exchange-files-write-why = Торапты күтіп тұрған барлық хабарлама мен түбіртектерімізді қамтиды. Хабарлама түбіртек қайтып келгенде ғана жеткізілген болып саналады.
exchange-files-to = Қай торапқа
exchange-files-split = Файлдың көлемі
exchange-files-ready = Сақтауға дайын, торап: { $peer }
exchange-files-bring = Файлдарды қабылдау
exchange-files-bring-why = Кез келген ретпен, қажет болса қайтадан. Өзгертілген және басқаға арналған файлдар қабылданбайды.
exchange-files-volumes = Файлдар (.ezv)
exchange-files-brought-title = Әкелінген файлдар
exchange-files-volume = Файл
exchange-files-progress = Қабылдануы
exchange-files-when = Қашан, кім
exchange-files-place = { $number }-пакет, { $volume }-файл
exchange-files-last = пакеттің соңғысы
exchange-files-out-title = Жазылған пакеттер
exchange-files-bundle = Пакет
exchange-files-holds = Құрамы
exchange-files-letters = { $count ->
    [one] { $count } хабарлама
   *[other] { $count } хабарлама
}
exchange-files-answers = { $count ->
    [one] { $count } түбіртек
   *[other] { $count } түбіртек
}
exchange-files-broken = аяқталмаған; файлдары жойылды
exchange-files-written = { $peer } торабына { $number }-пакет жазылды: хабарлама – { $count }, түбіртек – { $answers }, файл – { $volumes }.
exchange-files-brought = { $name }: { $progress }

## Қосымшалар
exchange-attachment-about = Шығу тегі мен қозғалысы
exchange-attachment-proven = алғаны туралы қол қойылған растама
exchange-attachment-origin = Шығу тегі
exchange-attachment-custody = Дәлелдеменің қозғалыс журналы
