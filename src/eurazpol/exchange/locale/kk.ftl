# Сырттан келгенді қабылдаудан бас тарту, ережелер ретімен (domain/envelope.py)
error-exchange-too-large = көлемі рұқсат етілген { $limit } байттан артық
error-exchange-malformed = жазба алмасу пішіміне сай емес
error-exchange-unknown-version = пішімнің { $version } нұсқасы мұнда белгісіз
error-exchange-wrong-recipient = осы торапқа емес, { $to } торабына жолданған
error-exchange-no-directory = бұл торапта тораптар анықтамалығы әлі жоқ
error-exchange-directory-expired = тораптар анықтамалығының мерзімі өткен: { $until }
error-exchange-directory-rollback = { $version } нөмірлі анықтамалық қолданыстағы { $trusted } нөмірлі анықтамалықтан кейін келмейді
error-exchange-unknown-peer = { $sender } торабы анықтамалықта жоқ
error-exchange-unknown-key = бұл торапта жоқ { $key } кілтіне арнап шифрланған
error-exchange-altered = жолда өзгертілген: мазмұны мөріне сай емес
error-exchange-wrong-signer = жөнелтушінің кілтімен қол қойылмаған (кілт { $key })
error-exchange-expired-key = { $key } кілті жарамсыз ({ $at })
error-exchange-revoked-key = { $key } кілті кері қайтарып алынған: { $at }
error-exchange-clock-skew = жөнелтілген уақыты { $sent } қазіргі уақыттан ({ $now }) кейін; тораптардың сағатын тексеріңіз
error-exchange-content-differs = { $id } хабары бұрын басқа мазмұнмен алынған
error-exchange-replayed = { $seq } нөмірі бұрын қолданылған; соңғы алынған нөмір — { $last }
error-exchange-sequence-gap = { $seq } нөмірі келді, күтілгені { $expected }: алдыңғы хабарлар жетіспейді
error-exchange-wrong-answer = { $peer } торабының жауабы осы хабарға қатысты емес
error-exchange-unknown-kind = { $kind } түріндегі хабарлар мұнда қабылданбайды

# Бұл торап жөнелте немесе орындай алмайтын нәрселер
error-exchange-no-such-peer = { $peer } торабы анықтамалықта жоқ
error-exchange-not-sendable = хабарларға қойылатын ереже бұзылған: атауы, көлемі немесе нысаны
error-exchange-own-key-expired = { $node } торабының кілттері қазір жарамсыз
error-exchange-is-secretariat = хатшылық өз-өзіне жүгінбейді
error-exchange-not-secretariat = тораптар анықтамалығын тек хатшылық жүргізеді
error-exchange-enrolments-full = анықтамалыққа енгізуді { $limit } торап күтіп тұр; кейінірек қайталаңыз
error-exchange-no-enrolment = анықтамалыққа енгізуді күтіп тұрған { $name } торабы жоқ
error-exchange-enrolment-ambiguous = { $name } атауымен бірнеше торап күтіп тұр; алдымен артығын қабылдамай тастаңыз
error-exchange-not-waiting = { $id } хабары жөнелтуді күтіп тұрған жоқ
error-exchange-keys-locked = { $path } ішіндегі кілттер бұл құпиясөзбен ашылмайды
error-exchange-keys-unreadable = { $path } кілттер файлы оқылмайды
error-exchange-unreachable = торапқа қосылу мүмкін болмады
error-exchange-timed-out = торап уақытында жауап бермеді
error-exchange-no-answer = алмасу жауабы алынбады (HTTP { $status })
error-exchange-answer-too-large = жауаптың көлемі { $limit } байттан артық

exchange-reason-unknown = бұл торапқа белгісіз себеп: { $code }

# Хабардың жай-күйі
exchange-stage-queued = күтуде
exchange-stage-held-up = кідіртілген
exchange-stage-accepted = жеткізілді
exchange-stage-refused = бас тартылды
exchange-sent-queued = { $peer } торабына жөнелтуді күтуде, жасалған уақыты: { $at }
exchange-sent-held-up = { $peer } торабына әлі жеткізілмеді; соңғы әрекет: { $at }
exchange-sent-accepted = { $peer } торабына жеткізілді: { $at }
exchange-sent-refused = { $peer } торабы қабылдаудан бас тартты: { $at }
exchange-got-accepted = { $peer } торабынан алынды: { $at }
exchange-got-refused = { $peer } торабынан алынды, қабылдаудан бас тартылды: { $at }
exchange-step-created = жасалды
exchange-step-sent = жөнелтілді
exchange-step-received = алынды
exchange-step-delivered = жеткізілді, түбіртек берілді
exchange-step-refused = бас тартылды, себебі көрсетілді

# Түбіртектер
exchange-outcome-accepted = қабылданды
exchange-outcome-refused = бас тартылды
exchange-outcome-rejected = қарауға алынбады
exchange-receipt-of-another = басқа торап берген
exchange-receipt-other-content = басқа мазмұнға қатысты
exchange-receipt-unknown-key = кілті бірде-бір анықтамалықта жоқ
exchange-receipt-key-not-valid = сол сәтте кілті жарамсыз болған
exchange-receipt-altered = қолтаңбасы жарамсыз

# Серіктес тораптар
exchange-health-unknown = алмасу әлі болған жоқ
exchange-health-good = соңғы байланыс: { $at }
exchange-health-failing = жеткізу тоқтаған уақыт: { $since }

# Хабар түрлері
exchange-kind-request = сұрау салу
exchange-kind-supplement = сұрау салуға толықтыру
exchange-kind-return = пысықтауға қайтару
exchange-kind-status = сұрау салудың жай-күйі
exchange-kind-decision = шешім
exchange-kind-result = орындау нәтижесі
exchange-kind-withdrawal = сұрау салуды кері қайтарып алу
exchange-kind-reminder = еске салу
exchange-kind-other = хабар ({ $kind })

# Журнал
audit-action-exchange-input-refused = Сырттан келген хабар қабылданбады
audit-action-exchange-message-resent = Жеткізуге жаңа әрекет тағайындалды
audit-action-exchange-secretariat-pinned = Хатшылықтың кілті бекітілді
audit-action-exchange-peer-enrolled = Торап анықтамалыққа енгізуді сұрады
audit-action-exchange-peer-declined = Торапты енгізуден бас тартылды

## Delivery evidences
error-exchange-wrong-time = көрсетілген уақыт { $at } мүмкін емес: { $since } мен { $until } аралығында болуы тиіс
error-exchange-not-opened = { $hours } сағат ішінде ешкім ашпады
error-exchange-not-answered = { $hours } сағат ішінде расталған жауап келмеді
exchange-evidence-submission-accepted = жөнелтуге қабылданды: жіберуші торабы хатты қабылдады
exchange-evidence-submission-rejected = жөнелтуге қабылданбады: хатты жіберуге болмайды
exchange-evidence-relay-accepted = жеткізіп беру қабылданды: алушы торабы хатты қабылдап алды
exchange-evidence-relay-rejected = жеткізіп беру кері қайтарылды: алушы торабы хатты қабылдамады
exchange-evidence-relay-failed = жеткізіп беру сәтсіз: алушы торабы мерзімінде жауап бермеді
exchange-evidence-delivered = жеткізілді: хат алушының тізілімінде тұр
exchange-evidence-not-delivered = жеткізілмеді: алушы торабы мазмұнды қабылдаудан бас тартты
exchange-evidence-retrieved = ашылды: алушының қызметкері хатты ашты
exchange-evidence-not-retrieved = ашылмады: алушыда ешкім хатты мерзімінде ашпады
exchange-short-submission-accepted = жөнелтуге қабылданды
exchange-short-submission-rejected = жөнелтуге қабылданбады
exchange-short-relay-accepted = жеткізіп беру қабылданды
exchange-short-relay-rejected = жеткізіп беру кері қайтарылды
exchange-short-relay-failed = жеткізіп беру сәтсіз
exchange-short-delivered = жеткізілді
exchange-short-not-delivered = жеткізілмеді
exchange-short-retrieved = ашылды
exchange-short-not-retrieved = ашылмады
exchange-kind-evidence = ашылғаны туралы растама
exchange-step-opened = ашылды
exchange-stage-not-submitted = жөнелтілмеді
exchange-sent-not-submitted = { $peer } торабына жөнелтуге қабылданбады, уақыты: { $at }
exchange-gap-sent = жасалды, әлі жөнелтілмеді: { $wait }
exchange-gap-delivered = жөнелтілді, әлі жеткізілмеді: { $wait }
exchange-gap-opened = жеткізілді, әлі ашылмады: { $wait }
exchange-gap-opened-here = алынды, мұнда әлі ашылмады: { $wait }
exchange-wait = { $days ->
    [0] { $hours } сағат
   *[other] { $days } күн
    }

## Alarms of the exchange
error-exchange-no-alarm = ашық { $id } дабылы жоқ
exchange-alarm-no-answer = { $peer } торабы әлі жауап берген жоқ: { $kind }, жөнелтілген уақыты { $since }
exchange-alarm-failed = { $peer } торабына жеткізу сәтсіз аяқталды: { $kind }, жөнелтілген уақыты { $since }; хат кезекте қалады және торап жауап бергенде жеткізіледі
exchange-alarm-unopened-here = { $peer } торабынан келгенді бізде ешкім ашқан жоқ: { $kind }, алынған уақыты { $since }
exchange-alarm-unopened-there = { $peer } торабында біздің хабарламаны ешкім ашқан жоқ: { $kind }, жөнелтілген уақыты { $since }
exchange-alarm-content-differs = { $peer } торабы белгілі хабарламаны басқа мазмұнмен қайта жіберді ({ $since })
audit-action-exchange-alarm-raised = Алмасу дабылы көтерілді
audit-action-exchange-alarm-ended = Алмасу дабылы алынды
audit-action-evidence-issued = Жеткізу туралы растама берілді
audit-action-evidence-received = Жеткізу туралы растама алынды
audit-action-submission-rejected = Хабарлама жөнелтуге қабылданбады

## Пайдалану шарттары (domain/handling.py)
exchange-handling-h0 = H0: қылмыстың алдын алу және онымен күресу үшін пайдалануға болады
exchange-handling-h1 = H1: иесінің рұқсатынсыз дәлелдеме ретінде пайдалануға болмайды
exchange-handling-h2 = H2: иесінің рұқсатынсыз ешкімге беруге болмайды
exchange-handling-h3 = H3: иесінің рұқсатынсыз дәлелдеме ретінде пайдалануға да, беруге де болмайды; басқа шектеулер бар
exchange-source-none = дереккөз бағаланбаған
exchange-source-a = A: дереккөз күмән тудырмайды
exchange-source-b = B: дереккөз көп жағдайда сенімді
exchange-source-c = C: дереккөз көп жағдайда сенімсіз
exchange-source-x = X: дереккөзді бағалау мүмкін емес
exchange-information-none = мәліметтер бағаланбаған
exchange-information-1 = 1: мәліметтер анық
exchange-information-2 = 2: дереккөздің өзіне белгілі
exchange-information-3 = 3: дереккөздің өзіне белгісіз, бірақ басқа мәліметтермен расталған
exchange-information-4 = 4: дереккөздің өзіне белгісіз, растау мүмкін емес
exchange-limit-no-evidence = дәлелдеме ретінде пайдаланылмайды
exchange-limit-no-passing-on = ешкімге берілмейді
exchange-limit-no-export = жүйеден шығарылмайды
exchange-limit-no-print = басып шығарылмайды
exchange-limit-holder-only = тек істі жүргізетін қызметкер оқиды
exchange-limit-central-only = тек орталық орган оқиды
exchange-limit-ask-first = рұқсатсыз мүлде пайдаланылмайды
exchange-purpose-judicial = сот-құқықтық ынтымақтастық
exchange-purpose-urgent = шұғыл істер (уақытша қамаққа алу, транзит)
exchange-purpose-police = полиция желісі бойынша сұрау салулар
exchange-purpose-custody = сотталған адамдарды беру
exchange-use-read = оқу
exchange-use-evidence = дәлелдеме ретінде пайдалану
exchange-use-pass-on = басқа мемлекетке беру
exchange-use-export = жүйеден шығару
exchange-use-print = басып шығару
exchange-handling-allowed = { $use }: кедергі жоқ
exchange-handling-permitted = { $use }: иесі рұқсат берді, мерзімі: { $until }
exchange-barred-code = { $use }: ақпаратпен жұмыс істеу коды тыйым салады ({ $code })
exchange-barred-limit = { $use }: «{ $limit }» шектеуі тыйым салады
exchange-barred-purpose = { $use }: мәліметтер тек мына мақсат үшін берілген: { $purposes }
error-exchange-handling-unknown = «{ $value }» деген пайдалану шарты мұнда белгісіз, оны сақтау мүмкін емес

## Кеңірек пайдалану (domain/wider_use.py)
error-exchange-wider-use-shape = кеңірек пайдалану туралы сұрау салу нысанға сай емес ({ $why })
error-exchange-wider-use-empty = пайдаланудың кемінде бір түрін немесе бір мақсатты атаңыз
error-exchange-wider-use-recipients = беру үшін алушыларды атаңыз; берілмесе, алушылар аталмайды
error-exchange-wider-use-beyond = «{ $value }» сұралмаған, оған рұқсат беруге болмайды
error-exchange-wider-use-until = рұқсаттың мерзімі болады, бас тартуда мерзім болмайды
exchange-kind-wider-use = кеңірек пайдалану туралы сұрау салу
exchange-kind-wider-use-answer = кеңірек пайдалану туралы сұрау салуға жауап
exchange-kind-wider-use-done = рұқсат бойынша пайдалану туралы хабар

## Қосымшалар: хаттан кейін жіберілетін үлкен файлдар
error-exchange-unknown-attachment = мұнда мұндай нөмірлі қосымша күтілмейді
error-exchange-no-space = екінші торапта файлға қазір орын жоқ; жіберу күтіп тұр
error-exchange-list-missing = бақылау қосындыларының тізбесі әлі келген жоқ
error-exchange-peer-refuses = екінші торап файлды қабылдаудан бас тартты: { $why }
error-exchange-attachment-known = { $id } нөмірлі қосымша бұрын хабарланған
error-exchange-attachment-too-large = { $name } файлы осы торапта рұқсат етілген { $limit } МБ-тан үлкен
error-exchange-attachment-file-gone = жіберілетін файл осы тораптың дискісінде жоқ немесе өзгертілген
error-exchange-attachment-not-open = бұл жіберу аяқталған; оны кідіртуге де, жалғастыруға да болмайды
error-exchange-attachment-unknown = мұндай қосымша жоқ: { $id }
error-exchange-attachment-failed = осы торапта іркіліс болды; жіберу қайталанады
error-exchange-attachment-letter-refused = хат қабылданбады, сондықтан оның файлдары жіберілмейді
exchange-attachment-out-expected = { $peer } торабына жіберуді күтуде
exchange-attachment-out-arriving = { $peer } торабына жіберілуде: { $percent } %
exchange-attachment-out-paused = қызметкер кідіртті: { $percent } %
exchange-attachment-out-checking = толық жіберілді; { $peer } торабы файлды тексеруде
exchange-attachment-out-received = файл { $peer } торабында; оның қол қойылған растамасы сақтаулы
exchange-attachment-out-refused = { $peer } торабы қабылдамады
exchange-attachment-out-expired = жіберу тоқтатылды: тым ұзақ қозғалыс болмады
exchange-attachment-out-erased = жіберу тоқтатылды: хабар кері шақырылды
exchange-attachment-in-expected = хабарланды; { $peer } торабынан күтілуде
exchange-attachment-in-arriving = { $peer } торабынан келуде: { $percent } %
exchange-attachment-in-checking = толық келді; бақылау қосындысы тексерілуде
exchange-attachment-in-received = { $peer } торабынан алынды; бақылау қосындысы сәйкес
exchange-attachment-in-refused = { $peer } торабынан келді, бірақ қабылданбады
exchange-attachment-in-expired = толық келмеді; күту тоқтатылды
exchange-attachment-in-erased = жойылды: иесі кері шақырды
exchange-attachment-minutes-left = шамамен { $minutes } минут қалды
exchange-attachment-hours-left = шамамен { $hours } сағат қалды
exchange-custody-added = іске тіркелді
exchange-custody-sent = жөнелтуге берілді
exchange-custody-received = алынды; бақылау қосындысы сәйкес
audit-action-exchange-attachment-received = Қосымша алынды
audit-action-exchange-attachment-refused = Қосымша қабылданбады
audit-action-exchange-attachment-expired = Қосымша мерзімінде келмеді
audit-action-exchange-attachment-erased = Қосымша жойылды
audit-action-exchange-attachment-paused = Қосымшаны жіберу кідіртілді
audit-action-exchange-attachment-resumed = Қосымшаны жіберу жалғастырылды
audit-action-exchange-attachment-sent-received = Қосымша жеткізілді
audit-action-exchange-attachment-sent-refused = Қосымшаны екінші тарап қабылдамады
audit-action-exchange-attachment-sent-expired = Қосымшаны жіберу тоқтатылды
audit-action-exchange-attachment-sent-erased = Кері шақырылған қосымшаны жіберу тоқтатылды

## Keys of nodes: their life, revocation, the emergency
error-exchange-token-no-library = { $library } орнатылмаған; ол токендегі кілттер үшін қажет
error-exchange-token-closed = { $token } токені ашылмайды ({ $why }); кітапхананы, белгіні және PIN-кодты тексеріңіз
error-exchange-token-no-key = { $token } токенінде тораптың кілті жоқ
error-exchange-no-such-key = { $node } торабының мұндай кілті анықтамалықта жоқ
error-exchange-revoked-later = кілтті кейінгі уақыттан бастап қайтарып алуға болмайды ({ $at })
error-exchange-rotate-first = хатшылыққа алдымен қолданыстағы басқа кілт керек: кілттерді ауыстырып, содан кейін ескісін қайтарып алыңыз
exchange-key-waiting = анықтамалыққа енгізілуін күтуде
exchange-key-settling = енгізілді; серіктестер білгеннен кейін қолданылады
exchange-key-in-use = қолданыста
exchange-key-overlap = жаңарақ кілт бар; әлі ашады және тексереді
exchange-key-expired = мерзімі өтті; өз уақытында қол қойылғанды тексереді
exchange-key-revoked = қайтарып алынды
exchange-key-to-sign = қол қою
exchange-key-to-agree = ашу
exchange-revoked-compromised = ұрланған немесе жоғалған
exchange-revoked-superseded = басқасымен ауыстырылды
exchange-revoked-ceased = торап жұмысын тоқтатты
audit-action-exchange-keys-made = Жаңа кілттер жасалды
audit-action-exchange-keys-adopted = Кілттер анықтамалыққа сәйкестендірілді
audit-action-exchange-keys-destroyed = Ескі кілттердің құпия бөліктері жойылды
audit-action-exchange-keys-revoked = Тораптың кілттері қайтарып алынды
audit-action-exchange-passphrase-changed = Кілттердің құпия сөз тіркесі өзгертілді
error-exchange-keys-token = { $path } файлындағы кілттер бапталмаған токенде тұр

## Recall and narrowing

error-exchange-recall-not-ours = { $id } хабарламасын бұл торап жібермеген
error-exchange-recall-own-kind = { $id } хабарламасында кері қайтарып алатын ештеңе жоқ
error-exchange-recall-already = { $id } хабарламасы бұрын кері қайтарып алынған
error-exchange-recall-nothing = нені жою керегі көрсетілмеген
error-exchange-recall-no-field = хабарламада мұндай өріс жоқ: { $value }
error-exchange-recall-no-file = хабарламада мұндай хеші бар файл жоқ: { $value }
error-exchange-recall-not-stricter = жаңа шарттар қолданыстағы шарттардан қатаң емес
error-exchange-recall-unclear = себебін (10-нан 1000 таңбаға дейін) және құқықтық негізін жазыңыз
error-exchange-recall-not-owner = { $sender } торабы { $id } хабарламасының иесі емес
error-exchange-recall-other-letter = { $id } хабарламасының мұндағы мазмұны басқа
error-exchange-recall-unknown = бұл торап { $id } нөмірімен ештеңені кері қайтарып алмаған
error-exchange-recall-not-pending = { $id } нөмірімен шешім күтіп тұрған ештеңе жоқ
error-exchange-recall-ground = деректер қай заң мен бап бойынша сақталатынын көрсетіңіз (кемінде { $minimum } таңба)
error-exchange-recalled = келгенге дейін иесі кері қайтарып алған
exchange-recall-action-recall = кері қайтарып алу: бәрін жою
exchange-recall-action-narrow = шектеу
exchange-recall-how-asked = расталған жоқ; сұралған уақыты: { $since }
exchange-recall-how-scrubbing = жойылуда; басталған уақыты: { $since }
exchange-recall-how-pending = қызметкер шешуі тиіс; күту басталған уақыт: { $since }
exchange-recall-how-erased = жойылды: { $since }
exchange-recall-how-re-marked = жаңа шарттар белгіленді: { $since }
exchange-recall-how-kept = өз заңының негізінде сақталды: { $since }
exchange-recall-how-not-held = ешқашан алынбаған: { $since }
exchange-recall-how-refused = кері қайтарып алудан бас тартылды: { $since }
exchange-kind-recall = кері қайтарып алу
exchange-kind-narrow = шарттарды шектеу
exchange-kind-erased = жойылғаны туралы түбіртек
audit-action-recall-ordered = Хабарлама кері қайтарып алынды
audit-action-recall-passed-on = Кері қайтарып алу әрі қарай берілді
audit-action-recall-received = Кері қайтарып алу туралы хабар келді
audit-action-recall-answered = Жойылғаны туралы түбіртек берілді
audit-action-recall-confirmed = Жойылғаны туралы түбіртек алынды
audit-action-recall-decided = Кері қайтарып алу бойынша шешім қабылданды
audit-action-recall-reminded = Кері қайтарып алу туралы ескерту жіберілді
audit-action-recall-unconfirmed = Кері қайтарып алу мерзімінде расталмады
audit-action-content-erased = Хабарламаның мазмұны жойылды
audit-action-conditions-narrowed = Қатаңырақ шарттар белгіленді

exchange-handling-returned = мәліметтер иесіне қайтарылады

## Encrypted connections
error-exchange-not-encrypted = тораптың мекенжайы шифрланбаған (http), ал бұл торап тек шифрланғанына жүгінеді
error-exchange-tls-expired = тораптың сертификаты бүгін жарамсыз
error-exchange-tls-other-name = сертификат тораптың мекенжайына емес, басқа мекенжайға тиесілі
error-exchange-tls-unknown-ca = тораптың сертификатына осы торап сенетін бірде-бір орталық кепіл емес
error-exchange-tls-wants-ours = торап осы тораптың сертификатын қабылдамайды
error-exchange-tls-failed = тораппен шифрланған байланыс орнатылмады

## Осы торап жоғалтқан хаттар; шектен тыс қабылданбағандар
exchange-alarm-letters-lost = { $peer } торабында біз енді білмейтін өз хаттарымыз бар: бұл торап ескі көшірмеден қалпына келтірілген. Олардың тізімі тораптар бетінде ({ $since })
exchange-alarm-differs-there = { $peer } торабы біздің хабарламаның онда басқа мазмұнмен тұрғанын хабарлайды: { $kind }, жөнелтілген уақыты { $since }
exchange-kind-probe = байланысты тексеру
exchange-kind-lost-letters = жоғалған хаттар туралы сұрау
exchange-kind-lost-letters-list = жоғалған хаттар тізімі
exchange-refused-counted = { $count ->
   *[other] Осы минутта тағы { $count } кіріс қабылданбады; олар тек есептелді
}
audit-action-message-renumbered = Күтіп тұрған хабарламаға жаңа нөмір берілді
audit-action-lost-letters-listed = Торап біз жоғалтқан хаттарды тізіп берді
audit-action-exchange-inputs-counted = Осы минутта қабылданбағандар тек есептеледі
audit-action-exchange-refusals-forgotten = Қабылданбағандар туралы ескі жазбалар жойылды

## Carried bundles
error-exchange-truncated = файлдың соңы жоқ: ол қиылып қалған
error-exchange-carried = тасымалданатын файлға салынды; жауап келесісімен келеді
error-exchange-only-by-wire = мұны тек байланыс желісі арқылы жасауға болады
error-exchange-bundle-split = томда кемінде { $smallest } байт болады
error-exchange-bundle-volumes = пакетте { $limit } томнан артық болмайды; үлкенірек томдарды таңдаңыз
error-exchange-bundle-ended = пакет аяқталған
error-exchange-bundle-no-room = дискіде осы томға орын жоқ ({ $size } МБ)
error-exchange-bundles-full = { $limit } том күтіп тұр; алдымен жетіспейтіндерін әкеліңіз
exchange-volume-done = толық қабылданды: { $count ->
    [one] { $count } жазба
   *[other] { $count } жазба
}
exchange-volume-waiting = күтуде: { $count } ішінен { $taken } қабылданды
exchange-volume-missing = күтуде: { $count } ішінен { $taken } қабылданды; { $first } нөмірлі хабарлама жоқ. Ол бар томды немесе пакетті әкеліңіз немесе екінші торапқа пакет жазыңыз: ол сұратады
exchange-volume-stopped = тоқтатылды: { $count } ішінен { $taken } қабылданды; келесі хабарламаны қабылдауға болмайды ({ $why }). Ол жіберушіде қалды: жаңа пакет сұраңыз
audit-action-exchange-bundle-written = Тасымалдауға хабарламалар пакеті жазылды
audit-action-exchange-volume-brought = Тасымалданатын пакеттің томы әкелінді
audit-action-exchange-volume-taken-in = Тасымалданатын пакеттің томы қабылданды

## Kinds of messages about notifications
exchange-kind-notification = Хабарландыру
exchange-kind-notification-cancel = Хабарландыруды жою
exchange-kind-notification-reply = Хабарландыруға жауап
exchange-kind-subscription = Қажет тақырыптар

## журналдардың бақылау нүктелері
exchange-kind-checkpoint = Журналдың бақылау нүктесі
exchange-kind-checkpoint-answer = Бақылау нүктесіне жауап
exchange-alarm-journal-rolled-back = { $peer } торабының журналы ескі көшірмеге қайтарылған: { $since } бақылау нүктесіндегі жазбалар біз растағаннан аз. Телефон арқылы анықтаңыз; дабыл алынғанда жоғалғаны жоғалған деп танылады
exchange-alarm-journal-rewritten = { $peer } торабының журналы қайта жазылған: { $since } бақылау нүктесі біз растағанды жалғастырмайды. Телефон арқылы анықтаңыз; дабыл алынғанда бұрынғы журнал бұдан әрі салыстырылмайды
exchange-alarm-journal-doubted = { $peer } торабы біздің журналды бұдан әрі растамайды: ол { $peer } торабы соңғы рет растағанды ({ $since }) жалғастырмайды
