error-config-missing = { $path } жолында тораптың баптауы жоқ. Оны мына пәрменмен жасаңыз: eurazpol node init
error-config-unreadable = { $path } файлы оқылмайды: { $why }
error-config-key-unknown = { $path } файлында торапқа белгісіз кілт бар
error-config-value = { $value } мәнін пайдалануға болмайды
error-config-not-named = Торап көрсетілмеген: EURAZPOL_NODE айнымалысына торап қалтасын жазыңыз
error-config-exists = { $path } файлы бар; торап ешқашан үстінен жазылмайды
error-config-password-in-file = құпиясөз файлда тек оқу торабында жазылады
