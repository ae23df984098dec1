-- Without the number no look-up by another key can be made of it; what was asked before has none.
alter table households.training_place add id_cipher text;
